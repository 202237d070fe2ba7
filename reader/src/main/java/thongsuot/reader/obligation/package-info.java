/** Who must do what, by when, how much, and report to whom. */
@NullMarked
package thongsuot.reader.obligation;

import org.jspecify.annotations.NullMarked;
