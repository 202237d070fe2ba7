package thongsuot.reader.coverage;

/**
 * A part of a whole, kept as two numbers so that shares of many plans can be summed: 12 of 40 clauses.
 *
 * @param part 0 or more
 * @param whole {@code part} or more; 0 where there was nothing to count
 */
public record Share(int part, int whole) {
    public Share {
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException("part " + part + " must lie between 0 and whole " + whole);
        }
    }

    /** From 0 to 1; 0 where there was nothing to count. */
    public double ratio() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }
}
