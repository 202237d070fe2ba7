package thongsuot.reader.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** Finds the few clauses of the parent that share rare words with a clause of the plan. Used by one thread. */
final class Search {
    /** So many of the parent's clauses are looked at closely for one clause of the plan. */
    private static final int MOST = 24;

    /** Entries looked at for one clause, rare words first: bounds the time where thousands of clauses say the same. */
    private static final int MOST_VISITS = 6_000;

    private final Index index;
    private final double[] shared;
    private final int[] touched;
    private int count;

    Search(Index index) {
        this.index = index;
        this.shared = new double[index.size()];
        this.touched = new int[index.size()];
    }

    /** Those that share most with {@code passage}, and the one that says it word for word. */
    Set<Integer> candidates(Passage passage, Weighed weighed) {
        visit(weighed);
        Set<Integer> candidates = best();
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        count = 0;
        Integer same = index.saying(passage.clause().words());
        if (same != null) {
            candidates.add(same);
        }
        return candidates;
    }

    private void visit(Weighed weighed) {
        int visits = 0;
        for (int feature : rareFirst(weighed.features())) {
            int[] having = index.having(weighed.features().key(feature));
            if (visits + having.length > MOST_VISITS && visits > 0) {
                return;
            }
            visits += having.length;
            double weight = weighed.weight(feature) * weighed.features().share(feature);
            for (int clause : having) {
                if (shared[clause] == 0) {
                    touched[count++] = clause;
                }
                shared[clause] += Math.max(weight, Double.MIN_NORMAL);
            }
        }
    }

    private Integer[] rareFirst(Features features) {
        Integer[] order = new Integer[features.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> index.having(features.key(i)).length));
        return order;
    }

    /** Those with the greatest weight; of equal ones the first in the index. */
    private Set<Integer> best() {
        double least = count <= MOST ? 0 : atRank(MOST);
        Set<Integer> best = new HashSet<>();
        int[] order = Arrays.copyOf(touched, count);
        Arrays.sort(order);
        for (int clause : order) {
            if (shared[clause] > least) {
                best.add(clause);
            }
        }
        for (int clause : order) {
            if (shared[clause] == least && best.size() < MOST) {
                best.add(clause);
            }
        }
        return best;
    }

    private double atRank(int rank) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = shared[touched[i]];
        }
        Arrays.sort(weights);
        return weights[count - rank];
    }
}
