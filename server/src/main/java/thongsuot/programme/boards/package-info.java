/** How the work below a unit stands, for its head: by unit, document, issuer, month and duty; each number leads to what it counts. */
@NamedInterface("boards")
@NullMarked
package thongsuot.programme.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
