package thongsuot.formats.page;

import java.util.Comparator;
import java.util.List;

/** The lines down a page, asked whether one stands between two neighbouring letters. */
final class Fences {
    /** Only so many are looked at for one pair of letters: a thicket of lines is a drawing. */
    private static final int MOST = 50;

    private final List<Ruling> lines;
    private final double[] places;

    private Fences(List<Ruling> lines) {
        this.lines = lines;
        this.places = lines.stream().mapToDouble(Ruling::x).toArray();
    }

    static Fences of(List<Ruling> rulings) {
        List<Ruling> down = rulings.stream()
                .filter(Ruling::down)
                .sorted(Comparator.comparingDouble(Ruling::x))
                .toList();
        return new Fences(down);
    }

    boolean between(Glyph left, Glyph right) {
        double from = left.left() + 0.7 * left.width();
        double to = right.left() + 0.3 * right.width();
        double y = right.baseline() - 0.3 * right.size();
        int found = java.util.Arrays.binarySearch(places, from);
        int first = found < 0 ? -found - 1 : found;
        for (int i = first; i < Math.min(places.length, first + MOST) && places[i] < to; i++) {
            Ruling line = lines.get(i);
            if (line.y1() < y && y < line.y2() && line.y2() - line.y1() > 0.8 * right.size()) return true;
        }
        return false;
    }
}
