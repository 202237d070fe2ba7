package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among all likenesses at once, the best first. A pair of clauses that are both free needs some likeness; a clause that has
 * its answer takes another one only for words that the first left over (a demand that the plan splits, or several that it merges),
 * or where the likeness is so great that the plan says the thing twice.
 */
final class Linking {
    private static final double FREE = 0.13;
    private static final double FURTHER = 0.3;
    private static final double GAIN = 0.14;
    private static final double AGAIN = 0.55;
    private static final double BOTH_TAKEN_GAIN = 0.3;

    private final List<Weighed> above;
    private final List<Weighed> below;
    private final boolean[][] aboveTold;
    private final boolean[][] belowTold;
    private final List<Edge> chosen = new ArrayList<>();

    /** Two groups and their likeness. */
    record Edge(int parent, int child, double score) {}

    private Linking(List<Weighed> above, List<Weighed> below) {
        this.above = above;
        this.below = below;
        this.aboveTold = new boolean[above.size()][];
        this.belowTold = new boolean[below.size()][];
    }

    /** @param edges of pairs that share words; the order of those with one score must not depend on the order of the plan's clauses */
    static List<Edge> choose(List<Edge> edges, List<Weighed> above, List<Weighed> below) {
        Linking linking = new Linking(above, below);
        edges.stream()
                .sorted(Comparator.comparingDouble(Edge::score).reversed().thenComparingInt(Edge::parent))
                .forEachOrdered(linking::consider);
        return linking.chosen;
    }

    private void consider(Edge edge) {
        boolean parentFree = aboveTold[edge.parent()] == null;
        boolean childFree = belowTold[edge.child()] == null;
        if (parentFree && childFree ? edge.score() >= FREE : addsSomething(edge, parentFree, childFree)) {
            chosen.add(edge);
            tell(edge);
        }
    }

    private boolean addsSomething(Edge edge, boolean parentFree, boolean childFree) {
        if (edge.score() >= AGAIN) {
            return true;
        }
        double left = leftOver(edge);
        double parentTotal = above.get(edge.parent()).total();
        double childTotal = below.get(edge.child()).total();
        if (!parentFree && !childFree) {
            return left >= BOTH_TAKEN_GAIN * Math.min(parentTotal, childTotal);
        }
        return edge.score() >= FURTHER && left >= GAIN * (parentFree ? parentTotal : childTotal);
    }

    /** The weight of shared words that neither clause has shared with another. */
    private double leftOver(Edge edge) {
        double[] sum = {0};
        eachShared(edge, (a, b) -> {
            boolean told = told(aboveTold, edge.parent(), a) || told(belowTold, edge.child(), b);
            sum[0] += told
                    ? 0
                    : Math.min(
                            above.get(edge.parent()).weight(a),
                            below.get(edge.child()).weight(b));
        });
        return sum[0];
    }

    private static boolean told(boolean[][] told, int clause, int feature) {
        return told[clause] != null && told[clause][feature];
    }

    private void tell(Edge edge) {
        boolean[] parent = told(aboveTold, edge.parent(), above.get(edge.parent()));
        boolean[] child = told(belowTold, edge.child(), below.get(edge.child()));
        eachShared(edge, (a, b) -> {
            parent[a] = true;
            child[b] = true;
        });
    }

    private static boolean[] told(boolean[][] all, int clause, Weighed weighed) {
        if (all[clause] == null) {
            all[clause] = new boolean[weighed.features().size()];
        }
        return all[clause];
    }

    /** What both say themselves. */
    private void eachShared(Edge edge, Features.Shared shared) {
        Features a = above.get(edge.parent()).features();
        Features b = below.get(edge.child()).features();
        a.eachShared(b, (i, j) -> {
            if (a.isOwn(i) && b.isOwn(j)) {
                shared.at(i, j);
            }
        });
    }
}
