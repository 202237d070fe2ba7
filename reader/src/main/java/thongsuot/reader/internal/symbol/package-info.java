/** The letters of a document's symbol, which letterheads and citations have in common. */
@NullMarked
package thongsuot.reader.internal.symbol;

import org.jspecify.annotations.NullMarked;
