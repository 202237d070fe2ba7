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

    /** One line out of two pieces; it lies where the longer piece does, however crooked a scanner made the whole. */
    Ruling lengthenedAcross(Ruling piece) {
        Ruling longer = piece.x2 - piece.x1 > x2 - x1 ? piece : this;
        return new Ruling(Math.min(x1, piece.x1), longer.y1, Math.max(x2, piece.x2), longer.y2);
    }

    Ruling lengthenedDown(Ruling piece) {
        Ruling longer = piece.y2 - piece.y1 > y2 - y1 ? piece : this;
        return new Ruling(longer.x1, Math.min(y1, piece.y1), longer.x2, Math.max(y2, piece.y2));
    }

    double x() {
        return (x1 + x2) / 2;
    }

    double y() {
        return (y1 + y2) / 2;
    }
}
