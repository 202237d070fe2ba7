@NullMarked
package thongsuot.reader.coverage;

import org.jspecify.annotations.NullMarked;
