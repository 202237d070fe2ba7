/** Work without a line: a unit takes its open work as a spreadsheet, fills it in, brings it back; each row becomes the same acts as on its page. */
@NullMarked
package thongsuot.programme.offline;

import org.jspecify.annotations.NullMarked;
