/** The command {@code thongsuot}: a thin skin over the other modules. */
@NullMarked
package thongsuot.cli;

import org.jspecify.annotations.NullMarked;
