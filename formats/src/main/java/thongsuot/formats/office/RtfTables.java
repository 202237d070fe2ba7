package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.office.Block.Borders;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Paragraph;
import thongsuot.formats.office.Block.Row;
import thongsuot.formats.office.Block.Table;

/** The blocks of one story of an RTF file, where tables exist only as marks between paragraphs: {@code \cell}, {@code \row}. */
final class RtfTables {
    private static final int DEEPEST = 20;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Level> open = new ArrayList<>();

    /** A table that is being filled, at its depth. */
    private static final class Level {
        final List<Block> cell = new ArrayList<>();
        final List<Cell> row = new ArrayList<>();
        final List<Row> rows = new ArrayList<>();
        int framed;
    }

    /** @param depth how many tables the paragraph lies in */
    void paragraph(String text, int depth) {
        reach(depth);
        here().add(new Paragraph(text));
    }

    void box(List<Block> box) {
        here().addAll(box);
    }

    void cell(int depth) {
        reach(Math.max(1, depth));
        Level level = open.getLast();
        level.row.add(Cell.of(level.cell));
        level.cell.clear();
    }

    /** Ends a row, whose definition tells which cells only continue others. */
    void row(int depth, RtfRow definition) {
        reach(Math.max(1, depth));
        Level level = open.getLast();
        List<Cell> cells = definition.merged(level.row);
        if (!cells.isEmpty()) {
            level.rows.add(new Row(cells));
            level.framed += definition.isFramed() ? 1 : 0;
        }
        level.row.clear();
    }

    List<Block> finish() {
        reach(0);
        return blocks;
    }

    private void reach(int depth) {
        int wanted = Math.clamp(depth, 0, DEEPEST);
        while (open.size() > wanted) {
            Level level = open.removeLast();
            if (!level.row.isEmpty()) {
                level.rows.add(new Row(List.copyOf(level.row)));
            }
            if (!level.rows.isEmpty()) {
                boolean drawn = level.framed * 2 > level.rows.size();
                here().add(new Table(List.copyOf(level.rows), drawn ? Borders.DRAWN : Borders.NONE));
            }
            here().addAll(level.cell);
        }
        while (open.size() < wanted) {
            open.add(new Level());
        }
    }

    private List<Block> here() {
        return open.isEmpty() ? blocks : open.getLast().cell;
    }
}
