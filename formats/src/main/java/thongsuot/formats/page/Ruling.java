package thongsuot.formats.page;

/** A straight line drawn on the page, across or down. */
public record Ruling(double x1, double y1, double x2, double y2) {
    /** A line thicker than this is a bar or a box, and no ruling. */
    private static final double THIN = 3;

    public static Ruling of(double x1, double y1, double x2, double y2) {
        return new Ruling(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    boolean across() {
        return y2 - y1 <= THIN && x2 - x1 > THIN;
    }

    boolean down() {
        return x2 - x1 <= THIN && y2 - y1 > THIN;
    }

    double x() {
        return (x1 + x2) / 2;
    }

    double y() {
        return (y1 + y2) / 2;
    }
}
