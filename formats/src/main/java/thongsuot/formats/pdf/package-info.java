/** PDF files. */
@NullMarked
package thongsuot.formats.pdf;

import org.jspecify.annotations.NullMarked;
