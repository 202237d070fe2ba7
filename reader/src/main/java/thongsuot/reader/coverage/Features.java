package thongsuot.reader.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongsuot.reader.coverage.Wording.Unit;

/** A clause as a bag of words and pairs of words, sorted by key so that two are compared in one walk. */
final class Features {
    private static final float PAIR = 0.8f;
    private static final float HEADING = 0.3f;

    /** Longer clauses, a page that is one paragraph, are compared by their first words. */
    private static final int MOST = 4000;

    private final long[] keys;
    private final float[] weights;
    private final boolean[] own;

    private Features(Map<Long, Float> said, Map<Long, Float> around) {
        keys = new long[said.size() + around.size()];
        int count = 0;
        for (Map<Long, Float> words : List.of(said, around)) {
            for (long key : words.keySet()) {
                keys[count++] = key;
            }
        }
        Arrays.sort(keys);
        weights = new float[count];
        own = new boolean[count];
        for (int i = 0; i < count; i++) {
            own[i] = said.containsKey(keys[i]);
            weights[i] = (own[i] ? said : around).getOrDefault(keys[i], 0f);
        }
    }

    static Features of(Passage passage) {
        Map<Long, Float> said = new HashMap<>();
        add(passage.words().units(), said);
        Map<Long, Float> around = new HashMap<>();
        add(passage.around().units(), around);
        around.keySet().removeAll(said.keySet());
        return new Features(said, around);
    }

    /** Words, and pairs of words that follow one another but for small words between them. */
    private static void add(List<Unit> units, Map<Long, Float> features) {
        Unit before = null;
        for (Unit unit : units.subList(0, Math.min(MOST, units.size()))) {
            if (unit.weight() > 0) {
                features.merge(unit.key(), unit.weight(), Math::max);
                if (before != null) {
                    float pair = PAIR * Math.min(1f, Math.min(before.weight(), unit.weight()) / 0.6f);
                    features.merge(Keys.pair(before.key(), unit.key()), pair, Math::max);
                }
                before = unit;
            }
        }
    }

    int size() {
        return keys.length;
    }

    /** Ascending in {@code i}. */
    long key(int i) {
        return keys[i];
    }

    /** How much it says, before rarity. */
    float weight(int i) {
        return weights[i];
    }

    /** Whether the clause says it itself, and not only a heading above it. */
    boolean isOwn(int i) {
        return own[i];
    }

    /** What a heading says of all clauses below it counts less for each. */
    float share(int i) {
        return own[i] ? 1f : HEADING;
    }

    boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** Something that both clauses have, by its place in each. */
    interface Shared {
        void at(int here, int there);
    }

    void eachShared(Features other, Shared shared) {
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            int order = Long.compare(keys[i], other.keys[j]);
            if (order == 0) {
                shared.at(i, j);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
