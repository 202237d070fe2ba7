package thongsuot.organisation.transfer;

import java.util.Map;

/**
 * A row as the file has it.
 *
 * @param number as the spreadsheet shows it, the heading being 1
 */
record SheetRow(int number, Map<Field, String> cells) {

    String get(Field field) {
        return cells.getOrDefault(field, "");
    }
}
