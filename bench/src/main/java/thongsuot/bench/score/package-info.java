/** Precision, recall and F1 of readings against gold readings, as the reading contract defines them. */
@NullMarked
package thongsuot.bench.score;

import org.jspecify.annotations.NullMarked;
