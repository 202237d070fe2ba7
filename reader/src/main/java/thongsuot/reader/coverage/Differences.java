package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that a demand and its answers differ in. One answer that keeps everything keeps the demand, whatever others say besides. */
final class Differences {
    private Differences() {}

    static List<Difference> of(Demand demand) {
        Demand alone = demand.with(List.of(demand.children().getFirst()));
        List<Difference> ofTheBest = between(alone);
        boolean kept =
                ofTheBest.stream().allMatch(difference -> difference.kind().status() == Status.COVERED);
        return kept || demand.children().size() == 1 ? ofTheBest : between(demand);
    }

    private static List<Difference> between(Demand demand) {
        List<Difference> found = new ArrayList<>();
        Figures.compare(demand, found::add);
        Dues.compare(demand, found::add);
        Offices.compare(demand, found::add);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Difference::parent).thenComparing(Difference::kind))
                .toList();
    }
}
