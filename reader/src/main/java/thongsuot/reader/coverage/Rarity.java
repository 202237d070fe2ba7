package thongsuot.reader.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare a word is among the clauses of both plans: a word of the subject stands everywhere and tells no clause from another. */
final class Rarity {
    /** Words that so many of the clauses have are what both plans are about. */
    private static final double SUBJECT = 0.12;

    /** In a plan of ten clauses, a word of two is no subject yet. */
    private static final int LEAST_OF_SUBJECT = 3;

    /** Half a word at least: pairs with a word of all offices are no subject. */
    private static final float WORD = 0.6f;

    private final Map<Long, Integer> clauses = new HashMap<>();
    private int total;

    static Rarity of(List<Features> all) {
        Rarity rarity = new Rarity();
        for (Features features : all) {
            for (int i = 0; i < features.size(); i++) {
                if (features.isOwn(i)) {
                    rarity.clauses.merge(features.key(i), 1, Integer::sum);
                }
            }
        }
        rarity.total = all.size();
        return rarity;
    }

    /** Both counts together, for a comparison of its own. */
    Rarity with(Rarity other) {
        Rarity both = new Rarity();
        both.clauses.putAll(clauses);
        other.clauses.forEach((key, count) -> both.clauses.merge(key, count, Integer::sum));
        both.total = total + other.total;
        return both;
    }

    /** The weight of feature {@code i}: the more the fewer clauses have it. */
    double weigh(Features features, int i) {
        return features.weight(i) * Math.log(1 + (double) total / count(features, i));
    }

    /** Whether feature {@code i} is a word of the subject. */
    boolean isSubject(Features features, int i) {
        return features.weight(i) >= WORD && count(features, i) >= Math.max(LEAST_OF_SUBJECT, SUBJECT * total);
    }

    private int count(Features features, int i) {
        return clauses.getOrDefault(features.key(i), 1);
    }
}
