/** The tables that offices keep in a spreadsheet. */
@NullMarked
package thongsuot.formats.export.xlsx;

import org.jspecify.annotations.NullMarked;
