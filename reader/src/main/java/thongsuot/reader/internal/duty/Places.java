package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/** Facts by their place; the lists are in the order of the text. */
final class Places {
    private Places() {}

    static <F extends Fact> List<F> inside(List<F> facts, Span words) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).span().start() < words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<F> found = new ArrayList<>();
        for (int i = low; i < facts.size() && facts.get(i).span().start() < words.end(); i++) {
            found.add(facts.get(i));
        }
        return found;
    }
}
