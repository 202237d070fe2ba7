@NullMarked
package thongsuot.reader.lint;

import org.jspecify.annotations.NullMarked;
