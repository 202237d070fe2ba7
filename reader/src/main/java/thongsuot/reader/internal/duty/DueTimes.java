package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.reader.obligation.Deadline;

/** The times of a document, to be asked for by their place. */
final class DueTimes {
    private final List<Deadline> sorted;

    DueTimes(List<Deadline> deadlines) {
        this.sorted =
                deadlines.stream().sorted(Comparator.comparing(Deadline::span)).toList();
    }

    List<Deadline> between(int start, int end) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Deadline> found = new ArrayList<>();
        for (int i = low; i < sorted.size() && sorted.get(i).span().end() <= end; i++) {
            found.add(sorted.get(i));
        }
        return found;
    }
}
