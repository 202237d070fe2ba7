/** What stands around a fact: its sentence, its row of a table, quotation marks, cited documents. */
@NullMarked
package thongsuot.reader.internal.context;

import org.jspecify.annotations.NullMarked;
