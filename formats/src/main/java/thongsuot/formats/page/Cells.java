package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;

/** The words of a table's cells to text: lines joined to paragraphs, paragraphs parted by U+2028. */
final class Cells {
    private static final char PARAGRAPH = '\u2028';

    private Cells() {}

    static List<List<String>> rows(List<List<List<Word>>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (List<List<Word>> row : cells) {
            List<String> texts = row.stream().map(Cells::text).toList();
            if (texts.stream().anyMatch(t -> !t.isEmpty())) rows.add(texts);
        }
        return rows;
    }

    private static String text(List<Word> words) {
        List<Segment> lines = Segment.rows(words).stream()
                .map(row -> new Segment(
                        row.stream().flatMap(s -> s.words().stream()).toList()))
                .toList();
        double right = lines.stream().mapToDouble(Segment::right).max().orElse(0);
        StringBuilder text = new StringBuilder();
        Segment last = null;
        for (Segment line : lines) {
            if (last != null) text.append(breaks(last, line, right) ? PARAGRAPH : ' ');
            text.append(line.text());
            last = line;
        }
        return text.toString().replace('|', '/');
    }

    /** A new paragraph begins with a label or dash, or after a sentence that left room for the next word. */
    private static boolean breaks(Segment above, Segment line, double right) {
        Word first = line.words().getFirst();
        boolean listed = line.words().size() > 1
                && Segment.isLabel(first.text())
                && !first.text().equals("o");
        boolean room = right - above.right() > first.width() + 0.5 * line.size();
        String end = above.text();
        boolean ended = end.endsWith(".") || end.endsWith(";") || end.endsWith(":");
        return (listed && (room || ended)) || (room && ended);
    }
}
