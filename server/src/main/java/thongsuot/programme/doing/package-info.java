/** The acts of a unit and of who asked it, each once, each with its history. */
@NamedInterface("doing")
@NullMarked
package thongsuot.programme.doing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
