/** How fast and in how much memory documents are read. */
@NullMarked
package thongsuot.bench.speed;

import org.jspecify.annotations.NullMarked;
