/** What documents cite: each mention linked to the document it means, and the court for those that do not fit together. */
@NullMarked
package thongsuot.documents.citations;

import org.jspecify.annotations.NullMarked;
