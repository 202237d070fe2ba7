package thongsuot.reader.internal.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Prose;

/** Rows of tables, the lines {@code | cell | cell |}, with the names of their columns. */
public final class Tables {
    /**
     * A row below the first of its table.
     *
     * @param titles the folded names of the columns: the cells of the first row
     * @param cells the cells without the blanks around them
     */
    public record Row(List<String> titles, List<Span> cells, int line) {
        /** The name of column {@code i}, or an empty string. */
        public String title(int i) {
            return i < titles.size() ? titles.get(i) : "";
        }
    }

    private Tables() {}

    /** Shows every row to {@code visitor}, in the order of the text. */
    public static void walk(Prose prose, Consumer<Row> visitor) {
        String folded = prose.folded();
        List<String> titles = List.of();
        boolean inside = false;
        for (int i = 0; i < prose.size(); i++) {
            boolean row = prose.start(i) < prose.end(i) && folded.charAt(prose.start(i)) == '|';
            if (row && inside) {
                visitor.accept(new Row(titles, cells(folded, prose.start(i), prose.end(i)), i));
            } else if (row) {
                titles = cells(folded, prose.start(i), prose.end(i)).stream()
                        .map(cell -> cell.of(folded))
                        .toList();
            }
            inside = row;
        }
    }

    private static List<Span> cells(String folded, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = start + 1;
        for (int i = from; i < end; i++) {
            if (folded.charAt(i) == '|') {
                cells.add(trimmed(folded, from, i));
                from = i + 1;
            }
        }
        if (from < end && !trimmed(folded, from, end).of(folded).isEmpty()) {
            cells.add(trimmed(folded, from, end));
        }
        return cells;
    }

    private static Span trimmed(String folded, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(folded.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
