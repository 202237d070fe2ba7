@NullMarked
package thongsuot.formats.export.words;

import org.jspecify.annotations.NullMarked;
