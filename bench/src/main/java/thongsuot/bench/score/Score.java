package thongsuot.bench.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The score of a set of readings; adds up as documents are added. */
public final class Score {
    private final Map<FactKind, Tally> tallies = new EnumMap<>(FactKind.class);
    private final List<String> misses = new ArrayList<>();
    private int documents;

    /** Counts one document's reading; {@code name} stands before each of its {@link #misses()}. */
    public void add(String name, Facts gold, Facts reading) {
        documents++;
        for (FactKind kind : FactKind.values()) {
            Map<String, Integer> wanted = gold.bag(kind);
            Map<String, Integer> found = reading.bag(kind);
            int hit = 0;
            for (Map.Entry<String, Integer> fact : wanted.entrySet()) {
                hit += Math.min(fact.getValue(), found.getOrDefault(fact.getKey(), 0));
            }
            tallies.merge(kind, new Tally(hit, sum(wanted), sum(found)), Tally::plus);
            miss("- " + name, kind, wanted, found);
            miss("+ " + name, kind, found, wanted);
        }
    }

    /** Facts missed ({@code -}) and facts too many ({@code +}), a line each. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    public int documents() {
        return documents;
    }

    public Tally of(FactKind kind) {
        return tallies.getOrDefault(kind, Tally.NOTHING);
    }

    /** The mean of all kinds' F1, each rounded to four places as in the published tables. */
    public double mean() {
        double sum = 0;
        for (FactKind kind : FactKind.values()) {
            sum += BigDecimal.valueOf(of(kind).f1())
                    .setScale(4, RoundingMode.HALF_EVEN)
                    .doubleValue();
        }
        return sum / FactKind.values().length;
    }

    private void miss(String name, FactKind kind, Map<String, Integer> one, Map<String, Integer> other) {
        one.forEach((fact, times) -> {
            int more = times - other.getOrDefault(fact, 0);
            if (more > 0) {
                String shown = fact.replace(Spelling.NONE, "∅");
                misses.add(name + " " + kind.label() + " " + shown + (more > 1 ? " x" + more : ""));
            }
        });
    }

    private static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
