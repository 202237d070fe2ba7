package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Block.Table;

/** A table that runs over the end of a page is one table: its repeated heading goes, a row cut in two is made whole. */
final class SplitTables {
    private static final String SENTENCE_END = ".;:";

    private SplitTables() {}

    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        List<List<String>> heading = List.of();
        for (Block block : blocks) {
            if (block instanceof Table next
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Table table
                    && next.page() > table.page()
                    && sameColumns(table.edges(), next.edges())) {
                joined.set(joined.size() - 1, join(table, next, heading));
            } else {
                if (block instanceof Table table) heading = table.rows();
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean sameColumns(List<Double> a, List<Double> b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i + 1 < a.size(); i++) {
            if (Math.abs((a.get(i + 1) - a.get(i)) - (b.get(i + 1) - b.get(i))) > 6) return false;
        }
        return true;
    }

    private static Table join(Table table, Table next, List<List<String>> heading) {
        int repeated = 0;
        while (repeated < Math.min(heading.size(), next.rows().size())
                && heading.get(repeated).equals(next.rows().get(repeated))) {
            repeated++;
        }
        List<List<String>> rows = new ArrayList<>(table.rows());
        List<List<String>> more = next.rows().subList(repeated, next.rows().size());
        int from = 0;
        if (!rows.isEmpty() && !more.isEmpty() && continues(rows.getLast(), more.getFirst())) {
            rows.set(rows.size() - 1, glued(rows.getLast(), more.getFirst()));
            from = 1;
        }
        rows.addAll(more.subList(from, more.size()));
        return new Table(rows, next.page(), next.edges());
    }

    /**
     * The row has no number of its own, all that it has goes on in the middle of a sentence, and a small letter somewhere shows that
     * it does: "Sở Khoa học" and "và Công nghệ", beside which "Quý" and "III/2027" may stand.
     */
    private static boolean continues(List<String> above, List<String> row) {
        if (above.size() != row.size() || above.size() < 2 || !row.getFirst().isEmpty()) return false;
        boolean small = false;
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (cell.isEmpty()) continue;
            if (above.get(i).isEmpty()
                    || SENTENCE_END.indexOf(above.get(i).charAt(above.get(i).length() - 1)) >= 0) return false;
            small |= Character.isLowerCase(cell.charAt(0));
        }
        return small;
    }

    private static List<String> glued(List<String> above, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add((above.get(i) + " " + row.get(i)).strip());
        }
        return cells;
    }
}
