/** What one document has to do with another, as of a day: in force or not, what rests on it, the graph. */
@NullMarked
package thongsuot.documents.relations;

import org.jspecify.annotations.NullMarked;
