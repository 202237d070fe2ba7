package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/** The paragraphs of a node's own words, without its label and without rows of tables. */
final class OwnWords {
    private OwnWords() {}

    static List<Span> of(Node node, String text) {
        int start = node.span().start();
        String own = node.words().head(12);
        int at = own.isEmpty() ? start : text.indexOf(own, start, Math.min(text.length(), start + 80));
        int from = at < 0 || at > start + 40 ? start : at;
        return of(new Span(Math.min(from, node.span().end()), node.span().end()), text);
    }

    static List<Span> of(Span span, String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = span.start();
        while (from < span.end()) {
            int line = text.indexOf('\n', from, span.end());
            int end = line < 0 || line > span.end() ? span.end() : line;
            int start = Scan.skipBlanks(text, from, end);
            if (start < end && text.charAt(start) != '|') {
                paragraphs.add(new Span(start, end));
            }
            from = end + 1;
        }
        return paragraphs;
    }
}
