@NullMarked
package thongsuot.webhook;

import org.jspecify.annotations.NullMarked;
