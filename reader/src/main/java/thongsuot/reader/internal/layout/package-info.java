/** From lines to the parts of a document: header, outline, recipients, signature. */
@NullMarked
package thongsuot.reader.internal.layout;

import org.jspecify.annotations.NullMarked;
