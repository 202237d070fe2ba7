/** Measures the reader: how well, how fast, how much memory. */
@NullMarked
package thongsuot.bench;

import org.jspecify.annotations.NullMarked;
