package thongsuot.formats.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import thongsuot.reader.NamedReading;

/**
 * A sheet: its columns, and for each document the facts that make its rows.
 *
 * @param sheet the name on the tab
 * @param heading the name above the table
 * @param none what stands there when no document has such a fact
 */
record Table<F>(
        String sheet, String heading, String none, Function<NamedReading, List<F>> facts, List<Column<F>> columns) {

    /**
     * A column.
     *
     * @param width in characters of the default face
     */
    record Column<F>(String title, double width, CellOf<F> cell) {}

    /** What a column shows of a fact. */
    @FunctionalInterface
    interface CellOf<F> {
        Cell of(F fact, NamedReading document);
    }

    List<List<Cell>> rows(NamedReading document) {
        List<List<Cell>> rows = new ArrayList<>();
        for (F fact : facts.apply(document)) {
            rows.add(columns.stream()
                    .map(column -> column.cell().of(fact, document))
                    .toList());
        }
        return rows;
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    List<Double> widths() {
        return columns.stream().map(Column::width).toList();
    }
}
