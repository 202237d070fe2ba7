/** The states of an assignment and their legal moves; no Spring, no tables. */
@NullMarked
package thongsuot.programme.model;

import org.jspecify.annotations.NullMarked;
