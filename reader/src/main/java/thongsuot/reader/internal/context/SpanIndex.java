package thongsuot.reader.internal.context;

import java.util.List;
import thongsuot.reader.Span;

/** Spans that do not overlap, asked for the one that holds a place. */
final class SpanIndex {
    private final List<Span> spans;

    /** @param spans in the order of the text */
    SpanIndex(List<Span> spans) {
        this.spans = spans;
    }

    boolean holds(int offset) {
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
