package thongsuot.programme.offline;

import java.util.Map;

/**
 * A row as the file has it.
 *
 * @param number as the spreadsheet shows it, the heading being 1
 * @param cells without blank ones
 * @param letters of each column of this file: somebody may have moved columns
 */
record SheetRow(int number, Map<Column, String> cells, Map<Column, String> letters) {

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** {@code K7}. */
    String cell(Column column) {
        return letters.getOrDefault(column, "?") + number;
    }

    boolean untouched() {
        return cells.keySet().stream().noneMatch(Column.FILLED::contains);
    }
}
