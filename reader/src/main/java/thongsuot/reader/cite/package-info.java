/** Numbers of documents, and mentions of one document in another. */
@NullMarked
package thongsuot.reader.cite;

import org.jspecify.annotations.NullMarked;
