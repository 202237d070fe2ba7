package thongsuot.organisation.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as rows under known headings.
 *
 * @param notes what a person should know of how it was read, in Vietnamese
 */
record Sheet(List<SheetRow> rows, List<RowError> errors, List<String> notes) {

    static final int MOST_ROWS = 100_000;
    static final int LONGEST_CELL = 2_000;

    static Sheet wrong(RowError.Rule rule, Object... arguments) {
        return new Sheet(List.of(), List.of(new RowError(0, null, rule, arguments)), List.of());
    }

    /** Takes rows one by one, the first being the headings. */
    static final class Builder {
        private final List<SheetRow> rows = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private final List<@Nullable Field> fields = new ArrayList<>();
        private boolean headed;

        void heading(List<String> cells) {
            headed = true;
            cells.forEach(cell -> fields.add(Field.headed(cell).orElse(null)));
            Arrays.stream(Field.values())
                    .filter(field -> field.required() && !fields.contains(field))
                    .forEach(
                            field -> errors.add(new RowError(1, field, RowError.Rule.MISSING_COLUMN, field.heading())));
        }

        boolean isHeaded() {
            return headed;
        }

        boolean isFull() {
            return rows.size() >= MOST_ROWS;
        }

        /** Blank rows are left out: spreadsheets are full of them. */
        void row(int number, List<String> cells) {
            Map<Field, String> known = new EnumMap<>(Field.class);
            for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
                Field field = fields.get(i);
                String cell = unquoted(cells.get(i).strip());
                if (field == null || cell.isEmpty()) continue;
                if (cell.length() > LONGEST_CELL) error(number, field, RowError.Rule.TOO_LONG, LONGEST_CELL);
                else if (cells.get(i).strip().startsWith("=")) error(number, field, RowError.Rule.FORMULA);
                else known.put(field, cell);
            }
            if (!known.isEmpty()) rows.add(new SheetRow(number, known));
        }

        /** The apostrophe with which spreadsheets, and our own files, say that a sign begins plain words. */
        private static String unquoted(String cell) {
            return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                    ? cell.substring(1)
                    : cell;
        }

        void formula(int number, int column) {
            error(number, column < fields.size() ? fields.get(column) : null, RowError.Rule.FORMULA);
        }

        void merged() {
            error(0, null, RowError.Rule.MERGED_CELLS);
        }

        void tooMany() {
            error(0, null, RowError.Rule.TOO_MANY_ROWS, MOST_ROWS);
        }

        Sheet built(List<String> notes) {
            if (rows.isEmpty() && errors.isEmpty()) error(0, null, RowError.Rule.NO_ROWS);
            return new Sheet(List.copyOf(rows), List.copyOf(errors), notes);
        }

        private void error(int row, @Nullable Field field, RowError.Rule rule, Object... arguments) {
            errors.add(new RowError(row, field, rule, arguments));
        }
    }
}
