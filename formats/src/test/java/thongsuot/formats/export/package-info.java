@NullMarked
package thongsuot.formats.export;

import org.jspecify.annotations.NullMarked;
