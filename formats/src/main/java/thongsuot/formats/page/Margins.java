package thongsuot.formats.page;

import java.util.List;

/** Where the lines of a page's running text begin and end. */
record Margins(double left, double right) {
    private static final double NEAR = 4;

    /** Fewer lines may all be short. */
    static final int ENOUGH = 4;

    static Margins of(List<Segment> lines) {
        double[] lefts = lines.stream().mapToDouble(Segment::left).sorted().toArray();
        double[] rights = lines.stream().mapToDouble(Segment::right).sorted().toArray();
        if (lefts.length == 0) return new Margins(0, 0);
        return lefts.length < ENOUGH
                ? new Margins(lefts[0], rights[rights.length - 1])
                : new Margins(supportedLow(lefts), supportedHigh(rights));
    }

    /** The outermost place that a second line shares: one line alone may hang out. */
    private static double supportedLow(double[] sorted) {
        for (int i = 0; i + 1 < sorted.length; i++) {
            if (sorted[i + 1] - sorted[i] < NEAR) return sorted[i];
        }
        return sorted[0];
    }

    private static double supportedHigh(double[] sorted) {
        for (int i = sorted.length - 1; i > 0; i--) {
            if (sorted[i] - sorted[i - 1] < NEAR) return sorted[i];
        }
        return sorted[sorted.length - 1];
    }
}
