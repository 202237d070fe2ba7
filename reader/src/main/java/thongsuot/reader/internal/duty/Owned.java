package thongsuot.reader.internal.duty;

import java.util.List;
import thongsuot.reader.Span;

/** The stretches of text that have an owner. */
final class Owned {
    private final List<Span> spans;

    /** @param duties the words of each, in the order of the text. */
    Owned(List<Span> duties) {
        this.spans = duties;
    }

    /** Whether a duty's words reach into {@code sentence}. Duties do not overlap but for a few, which lie side by side. */
    boolean covers(Span sentence) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < sentence.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - 4); i--) {
            if (spans.get(i).overlaps(sentence)) {
                return true;
            }
        }
        return false;
    }
}
