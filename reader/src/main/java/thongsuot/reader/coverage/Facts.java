package thongsuot.reader.coverage;

import java.util.Comparator;
import java.util.List;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/** Facts of one kind, to be asked for by their place. */
final class Facts<F extends Fact> {
    private final List<F> sorted;

    Facts(List<F> facts) {
        sorted = facts.stream().sorted(Comparator.comparing(Fact::span)).toList();
    }

    /** Those that begin within {@code span}. */
    List<F> in(Span span) {
        return sorted.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
