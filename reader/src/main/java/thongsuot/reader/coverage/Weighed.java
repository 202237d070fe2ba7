package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.List;

/** The features of a clause in one comparison, rarity counted in. */
final class Weighed {
    private final Features features;
    private final double[] weights;
    private final List<Long> subject = new ArrayList<>();
    private final double total;

    Weighed(Features features, Rarity rarity) {
        this.features = features;
        this.weights = new double[features.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rarity.weigh(features, i);
            if (features.isOwn(i)) {
                sum += weights[i];
                if (rarity.isSubject(features, i)) {
                    subject.add(features.key(i));
                }
            }
        }
        total = sum;
    }

    Features features() {
        return features;
    }

    double weight(int i) {
        return weights[i];
    }

    /** Of all that the clause says itself. */
    double total() {
        return total;
    }

    /** Whether it speaks of the subject and {@code other} has none of its words: a decoy, as a rule. */
    boolean leavesSubject(Weighed other) {
        return !subject.isEmpty() && subject.stream().noneMatch(other.features::has);
    }

    /** The weight of what both say. */
    double shared(Weighed other) {
        double[] sum = {0};
        features.eachShared(
                other.features,
                (i, j) ->
                        sum[0] += Math.min(weights[i], other.weights[j]) * features.share(i) * other.features.share(j));
        return sum[0];
    }
}
