/** Mentions of other documents. */
@NullMarked
package thongsuot.reader.internal.cite;

import org.jspecify.annotations.NullMarked;
