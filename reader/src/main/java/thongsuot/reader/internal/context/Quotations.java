package thongsuot.reader.internal.context;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/** Words in quotation marks: names of programmes, provisions of laws. What they say is not what the document says. */
public final class Quotations {
    private static final int LONGEST = 4000;

    private final List<Span> spans = new ArrayList<>();

    public Quotations(String text) {
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
    }

    public boolean hold(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
