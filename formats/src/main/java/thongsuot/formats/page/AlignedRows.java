package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thongsuot.formats.page.Block.Table;

/** A table without lines: rows whose parts begin at the same places, such as a list of names and offices. */
record AlignedRows(Table table, int end) {
    /** Places of columns may differ by this many points. */
    private static final double NEAR = 4;
    /** Two rows may be alike by chance. */
    private static final int FEWEST = 3;

    /** The table that begins at row {@code from}, if one does. */
    static Optional<AlignedRows> at(List<List<Segment>> rows, int from, int page) {
        List<Segment> first = rows.get(from);
        if (first.size() < 2) return Optional.empty();
        List<List<String>> cells = new ArrayList<>();
        int end = from;
        while (end < rows.size() && isAligned(first, rows.get(end)) && isNext(rows, from, end)) {
            cells.add(
                    rows.get(end).stream().map(s -> s.text().replace('|', '/')).toList());
            end++;
        }
        if (cells.size() < FEWEST) return Optional.empty();
        List<Double> edges = first.stream().map(Segment::left).toList();
        return Optional.of(new AlignedRows(new Table(cells, page, edges), end));
    }

    private static boolean isAligned(List<Segment> first, List<Segment> row) {
        if (row.size() != first.size()) return false;
        for (int i = 0; i < row.size(); i++) {
            boolean sameLeft = Math.abs(row.get(i).left() - first.get(i).left()) < NEAR;
            boolean sameAxis = Math.abs(row.get(i).centre() - first.get(i).centre()) < NEAR;
            if (!sameLeft && !sameAxis) return false;
        }
        return true;
    }

    private static boolean isNext(List<List<Segment>> rows, int from, int at) {
        if (at == from) return true;
        Segment above = rows.get(at - 1).getFirst();
        return rows.get(at).getFirst().baseline() - above.baseline() < 4 * above.size();
    }
}
