/** The acts of a unit and of who asked it, each once, each with its history. */
@NullMarked
package thongsuot.programme.doing;

import org.jspecify.annotations.NullMarked;
