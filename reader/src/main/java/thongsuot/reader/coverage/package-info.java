/** How a plan answers the document it carries out, clause by clause, with the words of both. */
@NullMarked
package thongsuot.reader.coverage;

import org.jspecify.annotations.NullMarked;
