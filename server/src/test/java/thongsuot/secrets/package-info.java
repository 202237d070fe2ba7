@NullMarked
package thongsuot.secrets;

import org.jspecify.annotations.NullMarked;
