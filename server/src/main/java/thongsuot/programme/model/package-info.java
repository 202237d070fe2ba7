/** The states of an assignment and their legal moves; no Spring, no tables. */
@NamedInterface("model")
@NullMarked
package thongsuot.programme.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
