package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A ruled table: lines across and down that meet. Cells are what no line parts. */
final class Grid {
    /** Lines this far apart, in points, are one line; ends this far from a line touch it. */
    private static final double NEAR = 3;
    /** A side is open where lines stick out by more than this, in points: a narrow column. */
    private static final double OPEN = 14;
    /** A page with more lines than this is a drawing, and looking for tables in it would take too long. */
    private static final int MOST_LINES = 2_000;

    private static final int MOST_CELLS = 20_000;

    private final List<Ruling> across;
    private final List<Ruling> down;
    private final List<Double> xs;
    private final List<Double> ys;

    private Grid(List<Ruling> across, List<Ruling> down) {
        this.across = across;
        this.down = down;
        List<Double> edges = new ArrayList<>();
        down.forEach(r -> edges.add(r.x()));
        // A table may be open at its sides: then its lines across stick out beyond the lines down.
        double left = across.stream().mapToDouble(Ruling::x1).min().orElse(0);
        double right = across.stream().mapToDouble(Ruling::x2).max().orElse(0);
        if (edges.stream().allMatch(x -> x - left > OPEN)) edges.add(left);
        if (edges.stream().allMatch(x -> right - x > OPEN)) edges.add(right);
        xs = distinct(edges);
        ys = distinct(across.stream().map(Ruling::y).toList());
    }

    /** The tables of a page, from top to bottom; what has only one column or row of cells is a frame and left out. */
    static List<Grid> of(List<Ruling> rulings) {
        List<Ruling> across = joined(rulings.stream().filter(Ruling::across).toList(), Ruling::y, Ruling::x1);
        List<Ruling> down = joined(rulings.stream().filter(Ruling::down).toList(), Ruling::x, Ruling::y1);
        if (across.size() + down.size() > MOST_LINES) return List.of();
        List<Grid> grids = new ArrayList<>();
        for (List<Ruling> group : Touching.groups(across, down, NEAR)) {
            List<Ruling> h = group.stream().filter(Ruling::across).toList();
            List<Ruling> v = group.stream().filter(Ruling::down).toList();
            Grid grid = new Grid(h, v);
            if (grid.xs.size() >= 3 && grid.ys.size() >= 2 && grid.xs.size() * grid.ys.size() < MOST_CELLS)
                grids.add(grid);
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return grids;
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    List<Double> edges() {
        return xs;
    }

    boolean holds(Word word) {
        double middle = word.baseline() - 0.3 * word.size();
        return word.centre() > xs.getFirst() && word.centre() < xs.getLast() && middle > top() && middle < bottom();
    }

    /** Rows of cells; a cell that spans columns stands once, one that spans rows leaves empty cells below it. */
    List<List<List<Word>>> cells(List<Word> words) {
        int columns = xs.size() - 1;
        int rows = ys.size() - 1;
        List<List<List<Word>>> table = new ArrayList<>();
        int[][] owner = owners(rows, columns);
        List<List<Word>> byOwner = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) byOwner.add(new ArrayList<>());
        for (Word word : words) {
            int r = slot(ys, word.baseline() - 0.3 * word.size());
            int c = slot(xs, word.centre());
            if (r >= 0 && c >= 0) byOwner.get(owner[r][c]).add(word);
        }
        for (int r = 0; r < rows; r++) {
            List<List<Word>> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                boolean spanned = c > 0 && owner[r][c] == owner[r][c - 1];
                if (!spanned) row.add(owner[r][c] == r * columns + c ? byOwner.get(owner[r][c]) : List.of());
            }
            table.add(row);
        }
        return table;
    }

    /** For each place of the grid the number of the first place (from the upper left) of the cell it is part of. */
    private int[][] owners(int rows, int columns) {
        int[][] owner = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            double y = (ys.get(r) + ys.get(r + 1)) / 2;
            for (int c = 0; c < columns; c++) {
                double x = (xs.get(c) + xs.get(c + 1)) / 2;
                boolean joinsLeft = c > 0 && !isCrossed(down, xs.get(c), y);
                boolean joinsUp = r > 0 && !isCrossedAcross(ys.get(r), x);
                if (joinsLeft) owner[r][c] = owner[r][c - 1];
                else if (joinsUp) owner[r][c] = owner[r - 1][c];
                else owner[r][c] = r * columns + c;
            }
        }
        return owner;
    }

    private static boolean isCrossed(List<Ruling> lines, double x, double y) {
        return lines.stream().anyMatch(l -> Math.abs(l.x() - x) < NEAR && l.y1() - NEAR < y && y < l.y2() + NEAR);
    }

    private boolean isCrossedAcross(double y, double x) {
        return across.stream().anyMatch(l -> Math.abs(l.y() - y) < NEAR && l.x1() - NEAR < x && x < l.x2() + NEAR);
    }

    private static int slot(List<Double> edges, double at) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (at >= edges.get(i) && at < edges.get(i + 1)) return i;
        }
        return -1;
    }

    private static List<Double> distinct(List<Double> values) {
        List<Double> sorted = new ArrayList<>();
        for (double value : values.stream().sorted().toList()) {
            if (sorted.isEmpty() || value - sorted.getLast() > NEAR) sorted.add(value);
        }
        return sorted;
    }

    /** Programs draw the border of every cell anew: pieces that lie end to end become one line. */
    private static List<Ruling> joined(
            List<Ruling> lines, ToDoubleFunction<Ruling> place, ToDoubleFunction<Ruling> start) {
        List<Ruling> joined = new ArrayList<>();
        for (List<Ruling> same : Baselines.group(lines, place, r -> 1, start, NEAR / 2)) {
            Ruling run = null;
            for (Ruling line : same) {
                boolean across = line.across();
                if (run != null && (across ? line.x1() - run.x2() : line.y1() - run.y2()) <= NEAR) {
                    run = across ? run.lengthenedAcross(line) : run.lengthenedDown(line);
                } else {
                    if (run != null) joined.add(run);
                    run = line;
                }
            }
            if (run != null) joined.add(run);
        }
        return joined;
    }
}
