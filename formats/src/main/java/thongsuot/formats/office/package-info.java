/** Word, OpenDocument and RTF files as the reader of the page sees them. */
@NullMarked
package thongsuot.formats.office;

import org.jspecify.annotations.NullMarked;
