package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thongsuot.reader.coverage.Linking.Edge;

/**
 * A demand that a plan shares out below a heading of its own: {@code 2. Đường băng cản lửa / a) Bản Pá Luông 05 km / b) Bản Co Mạ 04
 * km}. The first is found by its words; the others, which say little anew, follow it.
 */
final class Siblings {
    /** Much less than between strangers: that both stand below one heading speaks for it too. */
    private static final double LEAST = 0.17;

    private final Plan child;
    private final Map<Integer, Set<String>> headingsByDemand = new HashMap<>();
    private final Set<Integer> answered = new HashSet<>();

    private Siblings(Plan child, List<Edge> chosen) {
        this.child = child;
        for (Edge edge : chosen) {
            headingsByDemand
                    .computeIfAbsent(edge.parent(), none -> new HashSet<>())
                    .add(heading(edge.child()));
            answered.add(edge.child());
        }
    }

    /** The edges of {@code chosen}, and of {@code all} those that follow a sibling. */
    static List<Edge> with(List<Edge> chosen, List<Edge> all, Plan child) {
        Siblings siblings = new Siblings(child, chosen);
        Map<Integer, Edge> best = new HashMap<>();
        for (Edge edge : all) {
            best.merge(edge.child(), edge, (a, b) -> a.score() >= b.score() ? a : b);
        }
        List<Edge> extended = new ArrayList<>(chosen);
        best.values().stream()
                .filter(siblings::follows)
                .sorted(Comparator.comparingInt(Edge::child))
                .forEach(extended::add);
        return extended;
    }

    private boolean follows(Edge edge) {
        String heading = heading(edge.child());
        return edge.score() >= LEAST
                && !answered.contains(edge.child())
                && heading.indexOf('/') >= 0
                && headingsByDemand.getOrDefault(edge.parent(), Set.of()).contains(heading);
    }

    /** The path above the clause; a part of a part, for below {@code II} alone stands half of a plan. */
    private String heading(int group) {
        String path = child.groups().get(group).first().clause().path();
        int last = path.lastIndexOf('/');
        return last < 0 ? "" : path.substring(0, last);
    }
}
