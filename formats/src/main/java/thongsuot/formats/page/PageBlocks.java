package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Zone;

/** One page in reading order: lines of text, the two columns of letterhead and signature one after the other, tables. */
final class PageBlocks {
    private final PageContent page;
    private final Margins margins;
    private final List<Block> blocks = new ArrayList<>();

    private PageBlocks(PageContent page, Margins margins) {
        this.page = page;
        this.margins = margins;
    }

    /** @param usual the margins of the document's other pages, for a page with too few lines */
    static List<Block> of(PageContent page, Margins usual) {
        List<Grid> grids = Grid.of(page.rulings());
        Set<Word> inTables = new HashSet<>();
        List<Block.Table> tables = new ArrayList<>();
        for (Grid grid : grids) {
            List<Word> words = page.words().stream().filter(grid::holds).toList();
            if (words.isEmpty()) continue;
            inTables.addAll(words);
            tables.add(new Block.Table(Cells.rows(grid.cells(words)), page.number(), grid.edges()));
        }
        List<Word> free =
                page.words().stream().filter(w -> !inTables.contains(w)).toList();
        List<List<Segment>> rows = Segment.rows(free);
        PageBlocks result = new PageBlocks(page, margins(rows, usual));
        int from = 0;
        int table = 0;
        for (Grid grid : grids) {
            if (page.words().stream().noneMatch(grid::holds)) continue;
            int to = from;
            while (to < rows.size() && rows.get(to).getFirst().baseline() < grid.top() + 2) to++;
            result.read(rows.subList(from, to));
            result.blocks.add(tables.get(table++));
            from = to;
        }
        result.read(rows.subList(from, rows.size()));
        return result.blocks;
    }

    private static Margins margins(List<List<Segment>> rows, Margins usual) {
        return rows.size() < Margins.ENOUGH ? usual : Margins.of(lines(rows));
    }

    static List<Segment> lines(List<List<Segment>> rows) {
        return rows.stream().map(PageBlocks::whole).toList();
    }

    private static Segment whole(List<Segment> row) {
        return new Segment(row.stream().flatMap(s -> s.words().stream()).toList());
    }

    private void read(List<List<Segment>> rows) {
        double middle = (margins.left() + margins.right()) / 2;
        for (int i = 0; i < rows.size(); ) {
            Optional<Columns> columns = Columns.at(rows, i, middle);
            Optional<AlignedRows> aligned =
                    columns.isPresent() ? Optional.empty() : AlignedRows.at(rows, i, page.number());
            if (columns.isPresent()) {
                addColumns(columns.get());
                i = columns.get().end();
            } else if (aligned.isPresent()) {
                blocks.add(aligned.get().table());
                i = aligned.get().end();
            } else {
                add(whole(rows.get(i)), Zone.BODY, margins.left(), margins.right());
                i++;
            }
        }
    }

    /** In a list of recipients a note behind a brace ("(để báo cáo)") is a column of its own, read after the list. */
    private void addColumns(Columns columns) {
        List<Segment> asides = new ArrayList<>();
        List<Segment> left = withoutAsides(columns, columns.left(), asides);
        List<Segment> right = withoutAsides(columns, columns.right(), asides);
        addColumn(left, Zone.LEFT_COLUMN);
        addColumn(asides, Zone.RIGHT_COLUMN);
        addColumn(right, Zone.RIGHT_COLUMN);
    }

    private static List<Segment> withoutAsides(Columns columns, List<List<Segment>> column, List<Segment> asides) {
        List<Segment> lines = new ArrayList<>();
        for (List<Segment> row : column) {
            List<Segment> main = new ArrayList<>();
            for (Segment segment : row) {
                boolean aside = columns.hasRecipients() && isAside(segment.text());
                (aside ? asides : main).add(segment);
            }
            if (!main.isEmpty()) lines.add(whole(main));
        }
        return lines;
    }

    private static boolean isAside(String text) {
        return text.startsWith("(để") || text.startsWith("(thay b") || text.startsWith("(b/c");
    }

    private void addColumn(List<Segment> lines, Zone zone) {
        double from = lines.stream().mapToDouble(Segment::left).min().orElse(0);
        double to = lines.stream().mapToDouble(Segment::right).max().orElse(0);
        lines.forEach(line -> add(line, zone, from, to));
    }

    private void add(Segment line, Zone zone, double from, double to) {
        blocks.add(new Line(line, page.number(), zone, from, to));
    }
}
