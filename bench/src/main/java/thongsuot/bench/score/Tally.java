package thongsuot.bench.score;

/**
 * Counts of one kind of fact and the figures that follow from them.
 *
 * @param hit facts that gold and reading share
 * @param gold facts of the gold reading
 * @param found facts of the reading
 */
public record Tally(int hit, int gold, int found) {
    public static final Tally NOTHING = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(hit + other.hit, gold + other.gold, found + other.found);
    }

    /** Where nothing is found and nothing is to be found, nothing is wrong. */
    public double precision() {
        return found == 0 ? (gold == 0 ? 1 : 0) : (double) hit / found;
    }

    public double recall() {
        return gold == 0 ? 1 : (double) hit / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
