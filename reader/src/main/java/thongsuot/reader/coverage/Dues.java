package thongsuot.reader.coverage;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** Times of a demand beside those of its answers. */
final class Dues {
    private Dues() {}

    /** Tells of each time that the answers miss. What one of several answers keeps, the plan keeps, but no answer may come late alone. */
    static void compare(Demand demand, Consumer<Difference> found) {
        List<Deadline> above = demand.parent().times();
        List<Deadline> below = demand.children().stream()
                .flatMap(child -> Receivers.times(demand.parent(), child).stream())
                .toList();
        Days.compare(above, below, demand.children().stream().anyMatch(Passage::scheduled), found);
        if (above.isEmpty()) {
            Days.lateAlone(demand.parent().mentioned(), below, found);
        }
        for (Passage child : demand.children().size() > 1 ? demand.children() : List.<Passage>of()) {
            Days.lateAlone(above, Receivers.times(demand.parent(), child), found);
        }
        Returns.compare(above, below, demand.childWords().anyMatch(LooseTimes::saysWhen), found);
        Periods.compare(above, below, found);
    }

    /** A time that both name; null where there is none. */
    static @Nullable Reason equal(List<Deadline> parent, List<Deadline> child) {
        for (Deadline above : parent) {
            for (Deadline below : child) {
                if (above.timing().equals(below.timing()) && !(above.timing() instanceof Timing.Continuous)) {
                    return new Reason(Reason.Kind.DATE, above.span(), below.span());
                }
            }
        }
        return null;
    }
}
