package thongsuot.programme.offline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that came back.
 *
 * @param faults of the file as a whole and of cells that can't be read
 */
record FilledSheet(List<SheetRow> rows, List<Fault> faults) {

    static final int MOST_ROWS = 5_000;
    static final int LONGEST_CELL = 4_000;

    static FilledSheet wrong(Fault.Rule rule, Object... arguments) {
        return new FilledSheet(List.of(), List.of(new Fault("", rule, arguments)));
    }

    /** Takes rows one by one, the first being the headings. */
    static final class Builder {
        private final List<SheetRow> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<@Nullable Column> columns = new ArrayList<>();
        private final Map<Column, String> letters = new EnumMap<>(Column.class);
        private boolean headed;

        boolean isHeaded() {
            return headed;
        }

        void headings(List<String> cells) {
            headed = true;
            for (int i = 0; i < cells.size(); i++) {
                Column column = Column.headed(cells.get(i)).orElse(null);
                columns.add(column);
                if (column != null) letters.putIfAbsent(column, letters(i));
            }
            for (Column column : Column.values())
                if ((column == Column.KEY || Column.FILLED.contains(column)) && !letters.containsKey(column))
                    faults.add(new Fault("", Fault.Rule.MISSING_COLUMN, column.heading()));
        }

        /** Blank rows are left out: spreadsheets are full of them. */
        void row(int number, List<String> cells) {
            Map<Column, String> known = new EnumMap<>(Column.class);
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                Column column = columns.get(i);
                String cell = cells.get(i).strip();
                if (column == null || cell.isEmpty()) continue;
                if (Column.FILLED.contains(column) && cell.length() > LONGEST_CELL)
                    faults.add(new Fault(letters(i) + number, Fault.Rule.TOO_LONG, LONGEST_CELL));
                else known.putIfAbsent(column, cell);
            }
            SheetRow row = new SheetRow(number, known, letters);
            if (known.containsKey(Column.KEY) || !row.untouched()) rows.add(row);
        }

        void broken(int number, int column) {
            faults.add(new Fault(letters(column) + number, Fault.Rule.BROKEN_FORMULA));
        }

        boolean isFull() {
            return rows.size() >= MOST_ROWS;
        }

        void tooMany() {
            faults.add(new Fault("", Fault.Rule.TOO_MANY_ROWS, MOST_ROWS));
        }

        FilledSheet built() {
            if (rows.isEmpty() && faults.isEmpty()) faults.add(new Fault("", Fault.Rule.NO_ROWS));
            return new FilledSheet(List.copyOf(rows), List.copyOf(faults));
        }

        /** {@code 0} is A, {@code 26} is AA. */
        private static String letters(int column) {
            String last = String.valueOf((char) ('A' + column % 26));
            return column < 26 ? last : letters(column / 26 - 1) + last;
        }
    }
}
