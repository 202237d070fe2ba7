package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thongsuot.formats.page.Block.Table;

/** A table without lines: rows whose parts begin at the same places, such as a list of names and offices. */
record AlignedRows(Table table, int end) {
    /** Places of columns may differ by this many points. */
    private static final double NEAR = 4;
    /** Two rows of two may be alike by chance. */
    private static final int FEWEST_CELLS = 6;

    /** The table that begins at row {@code from}, if one does. */
    static Optional<AlignedRows> at(List<List<Segment>> rows, int from, int page) {
        List<Segment> first = template(rows, from);
        if (rows.get(from).size() < 2 || !isAligned(first, cut(first, rows.get(from)))) return Optional.empty();
        List<List<String>> cells = new ArrayList<>();
        int end = from;
        while (end < rows.size() && isNext(rows, from, end)) {
            List<Segment> row = cut(first, rows.get(end));
            if (isAligned(first, row)) {
                cells.add(new ArrayList<>(
                        row.stream().map(s -> s.text().replace('|', '/')).toList()));
            } else if (!isRestOfCell(first, rows, end)) {
                break;
            } else {
                int column = columnOf(first, row.getFirst());
                List<String> above = cells.getLast();
                above.set(column, above.get(column) + " " + row.getFirst().text());
            }
            end++;
        }
        if (cells.size() < 2 || cells.size() * first.size() < FEWEST_CELLS) return Optional.empty();
        List<Double> edges = first.stream().map(Segment::left).toList();
        return Optional.of(new AlignedRows(new Table(cells, page, edges), end));
    }

    /** The fullest of the next rows shows where the columns begin. */
    private static List<Segment> template(List<List<Segment>> rows, int from) {
        List<Segment> template = rows.get(from);
        for (int i = from + 1; i < Math.min(rows.size(), from + 3); i++) {
            if (rows.get(i).size() > template.size()) template = rows.get(i);
        }
        return template;
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

    /** A cell so full that its words nearly touch the next one: cut where the column begins. */
    private static List<Segment> cut(List<Segment> first, List<Segment> row) {
        if (row.size() >= first.size() || row.size() < 2 && first.size() > 2) return row;
        List<Segment> cells = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        for (Segment part : row) {
            for (Word word : part.words()) {
                boolean starts = first.stream().anyMatch(column -> Math.abs(word.left() - column.left()) < NEAR);
                if (starts && !cell.isEmpty()) {
                    cells.add(new Segment(cell));
                    cell = new ArrayList<>();
                }
                cell.add(word);
            }
        }
        cells.add(new Segment(cell));
        return cells;
    }

    /** One part alone, under a column and within it, between two full rows: the end of a cell that took two lines. */
    private static boolean isRestOfCell(List<Segment> first, List<List<Segment>> rows, int at) {
        List<Segment> row = rows.get(at);
        boolean lastOfPage = at + 1 == rows.size();
        boolean between = row.size() == 1 && (lastOfPage || isAligned(first, cut(first, rows.get(at + 1))));
        int column = between ? columnOf(first, row.getFirst()) : -1;
        if (column < 0) return false;
        boolean last = column == first.size() - 1;
        return last || row.getFirst().right() < first.get(column + 1).left();
    }

    private static int columnOf(List<Segment> first, Segment part) {
        for (int i = 0; i < first.size(); i++) {
            if (Math.abs(part.left() - first.get(i).left()) < 3 * NEAR) return i;
        }
        return -1;
    }

    private static boolean isNext(List<List<Segment>> rows, int from, int at) {
        if (at == from) return true;
        Segment above = rows.get(at - 1).getFirst();
        return rows.get(at).getFirst().baseline() - above.baseline() < 4 * above.size();
    }
}
