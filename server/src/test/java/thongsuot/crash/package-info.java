/** The server killed while people write: nothing acknowledged is lost, nothing is there twice. */
@NullMarked
package thongsuot.crash;

import org.jspecify.annotations.NullMarked;
