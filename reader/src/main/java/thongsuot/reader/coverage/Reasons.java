package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Wording.Unit;

/** The words of two clauses that speak for one another, to be marked in both texts. */
final class Reasons {
    private static final int MOST_RUNS = 6;
    private static final int MOST_UNITS = 600;

    /** A run of words that stands in both. */
    private record Run(Span parent, Span child, float weight) {}

    private Reasons() {}

    static List<Reason> of(Passage parent, Passage child) {
        List<Reason> reasons = new ArrayList<>();
        for (Run run : runs(head(parent), head(child))) {
            reasons.add(new Reason(Reason.Kind.WORDING, run.parent(), run.child()));
        }
        add(Cited.same(parent.cited(), child.cited()), reasons);
        add(Figures.equal(parent.figures(), child.figures()), reasons);
        add(Dues.equal(parent.times(), child.times()), reasons);
        add(Offices.same(parent.leads(), child.leads()), reasons);
        return reasons;
    }

    private static List<Unit> head(Passage passage) {
        List<Unit> units = passage.words().units();
        return units.subList(0, Math.min(MOST_UNITS, units.size()));
    }

    /** The longest runs, weightiest first; a small word alone is no reason. */
    private static List<Run> runs(List<Unit> parent, List<Unit> child) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < parent.size(); i++) {
            places.computeIfAbsent(parent.get(i).key(), none -> new ArrayList<>())
                    .add(i);
        }
        List<Run> runs = new ArrayList<>();
        for (int j = 0; j < child.size(); ) {
            int length = 0;
            int at = 0;
            for (int i : places.getOrDefault(child.get(j).key(), List.of())) {
                int same = same(parent, i, child, j);
                if (same > length) {
                    length = same;
                    at = i;
                }
            }
            if (length > 0) {
                runs.add(run(parent, at, child, j, length));
            }
            j += Math.max(1, length);
        }
        return runs.stream()
                .filter(run -> run.weight() >= 0.5f)
                .sorted(Comparator.comparing(Run::weight).reversed())
                .limit(MOST_RUNS)
                .toList();
    }

    private static int same(List<Unit> parent, int i, List<Unit> child, int j) {
        int length = 0;
        while (i + length < parent.size()
                && j + length < child.size()
                && parent.get(i + length).key() == child.get(j + length).key()
                && (length == 0 || follows(parent, i + length) && follows(child, j + length))) {
            length++;
        }
        return length;
    }

    /** Whether nothing but a blank or a comma stands before it; a run doesn't reach over a time or a number. */
    private static boolean follows(List<Unit> units, int i) {
        return units.get(i).start() - units.get(i - 1).end() <= 2;
    }

    private static Run run(List<Unit> parent, int i, List<Unit> child, int j, int length) {
        float weight = 0;
        for (int k = 0; k < length; k++) {
            weight += parent.get(i + k).weight();
        }
        return new Run(
                new Span(parent.get(i).start(), parent.get(i + length - 1).end()),
                new Span(child.get(j).start(), child.get(j + length - 1).end()),
                weight);
    }

    private static void add(@Nullable Reason reason, List<Reason> reasons) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
