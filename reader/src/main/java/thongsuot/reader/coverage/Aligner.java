package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds which clauses of a plan answer which demands. */
final class Aligner {
    private final Plan parent;
    private final Index index;
    private final Plan child;
    private final List<Bearing> bearings;
    private final List<Weighed> above;
    private final List<Weighed> below;

    /** A clause of the plan that answers a demand, both by their place among the passages. */
    record Pair(int parent, int child, double score) {}

    Aligner(Plan parent, Index index, Rarity rarity, Plan child) {
        this.parent = parent;
        this.index = index;
        this.child = child;
        Body body = Body.of(child.reading().header());
        this.bearings = parent.groups().stream()
                .map(group -> body.bearing(group.first().leads()))
                .toList();
        Rarity both = rarity.with(Rarity.of(child.features()));
        this.above = weigh(parent, both);
        this.below = weigh(child, both);
    }

    private static List<Weighed> weigh(Plan plan, Rarity rarity) {
        return plan.features().stream()
                .map(features -> new Weighed(features, rarity))
                .toList();
    }

    List<Pair> pairs() {
        Map<List<Integer>, Pair> pairs = new LinkedHashMap<>();
        List<Linking.Edge> edges = edges();
        List<Linking.Edge> chosen = Linking.choose(edges, above, below);
        for (Linking.Edge edge : Siblings.with(chosen, edges, child)) {
            for (Pair pair : spread(edge)) {
                pairs.merge(List.of(pair.parent(), pair.child()), pair, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return List.copyOf(pairs.values());
    }

    private List<Linking.Edge> edges() {
        List<Linking.Edge> edges = new ArrayList<>();
        Search search = new Search(index);
        for (int c = 0; c < below.size(); c++) {
            for (int p : search.candidates(child.groups().get(c).first(), below.get(c))) {
                double score = Likeness.of(
                        parent.groups().get(p).first(),
                        above.get(p),
                        bearings.get(p),
                        child.groups().get(c).first(),
                        below.get(c));
                if (score > 0) {
                    edges.add(new Linking.Edge(p, c, score));
                }
            }
        }
        return edges;
    }

    /** Pieces that say the same are paired off in turn; the last one answers for those that are left over. */
    private List<Pair> spread(Linking.Edge edge) {
        List<Integer> demands = parent.groups().get(edge.parent()).members();
        List<Integer> answers = child.groups().get(edge.child()).members();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(demands.size(), answers.size()); i++) {
            int demand = demands.get(Math.min(i, demands.size() - 1));
            int answer = answers.get(Math.min(i, answers.size() - 1));
            pairs.add(new Pair(
                    parent.pieces().get(demand).clause(),
                    child.pieces().get(answer).clause(),
                    edge.score()));
        }
        return pairs;
    }
}
