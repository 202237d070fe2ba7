/** Search over the words of documents. */
@NullMarked
package thongsuot.documents.search;

import org.jspecify.annotations.NullMarked;
