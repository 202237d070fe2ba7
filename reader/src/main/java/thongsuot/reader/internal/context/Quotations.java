package thongsuot.reader.internal.context;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/** Words in quotation marks: names of programmes, provisions of laws. What they say is not what the document says. */
public final class Quotations {
    private static final int LONGEST = 4000;

    private final SpanIndex index;

    public Quotations(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        boolean straight = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && (i - open > LONGEST || (straight && c == '\n'))) {
                open = -1;
            }
            boolean closes = open >= 0 && (straight ? c == '"' : c == '”');
            if (closes) {
                spans.add(new Span(open, i + 1));
                open = -1;
            } else if (c == '“' || (c == '"' && open < 0)) {
                open = i;
                straight = c == '"';
            }
        }
        this.index = new SpanIndex(spans);
    }

    public boolean hold(int offset) {
        return index.holds(offset);
    }
}
