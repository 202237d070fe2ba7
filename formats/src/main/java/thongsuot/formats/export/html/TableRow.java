package thongsuot.formats.export.html;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/** {@code | 1 | Xây dựng kế hoạch | Sở Nội vụ |}: how the text of a document carries a row of a table. */
final class TableRow {
    private TableRow() {}

    static boolean looksLike(String text, int start, int end) {
        return end - start > 2 && text.charAt(start) == '|' && text.charAt(end - 1) == '|';
    }

    /** The cells, without the blanks around them. */
    static List<Span> cells(String text, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = start + 1;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '|') {
                cells.add(trimmed(text, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Span(from, to);
    }
}
