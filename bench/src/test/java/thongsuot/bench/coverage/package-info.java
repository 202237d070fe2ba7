@NullMarked
package thongsuot.bench.coverage;

import org.jspecify.annotations.NullMarked;
