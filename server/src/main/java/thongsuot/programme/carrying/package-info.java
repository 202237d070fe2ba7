/** Open work of units that have ended: who takes it over is decided, never done silently. */
@NamedInterface("carrying")
@NullMarked
package thongsuot.programme.carrying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
