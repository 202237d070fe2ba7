/** Who must do what, and report to whom. */
@NullMarked
package thongsuot.reader.internal.duty;

import org.jspecify.annotations.NullMarked;
