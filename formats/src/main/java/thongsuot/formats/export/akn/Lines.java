package thongsuot.formats.export.akn;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/** Paragraphs of a stretch of text: a paragraph is a line. */
final class Lines {
    private Lines() {}

    /** The lines within {@code stretch} that hold anything. */
    static List<Span> of(String text, Span stretch) {
        List<Span> lines = new ArrayList<>();
        int start = stretch.start();
        int last = Math.min(stretch.end(), text.length());
        while (start < last) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > last ? last : newline;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }
}
