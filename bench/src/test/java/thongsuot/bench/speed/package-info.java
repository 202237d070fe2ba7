/** Time and memory grow no faster than the text. */
@NullMarked
package thongsuot.bench.speed;

import org.jspecify.annotations.NullMarked;
