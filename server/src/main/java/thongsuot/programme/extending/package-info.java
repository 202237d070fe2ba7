/** More time: asked for with a reason, decided by who asked for the work, and how far due days have slipped. */
@NamedInterface("extending")
@NullMarked
package thongsuot.programme.extending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
