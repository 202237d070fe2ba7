package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.office.Block.Borders;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Row;

/** Reads the tables of a binary document. */
final class DocTables {
    private static final int NIL = 0xff;

    private DocTables() {}

    static Block.Table table(Table table, DocContext context, int level) {
        List<Row> rows = new ArrayList<>();
        int cells = 0;
        int framed = 0;
        int framedRows = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<Cell> read = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    continue;
                }
                boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                read.add(continues ? Cell.EMPTY : Cell.of(DocBody.inTable(cell, context, level)));
                cells++;
                framed += isFramed(cell) ? 1 : 0;
            }
            framedRows += isFramed(row) ? 1 : 0;
            if (!read.isEmpty()) {
                rows.add(new Row(read));
            }
        }
        boolean drawn = framed * 2 > cells || framedRows * 2 > rows.size();
        return new Block.Table(rows, drawn ? Borders.DRAWN : Borders.NONE);
    }

    private static boolean isFramed(TableCell cell) {
        return drawn(cell.getBrcTop(), cell.getBrcBottom(), cell.getBrcLeft(), cell.getBrcRight()) >= 2;
    }

    private static boolean isFramed(TableRow row) {
        return drawn(row.getLeftBorder(), row.getRightBorder(), row.getVerticalBorder(), row.getHorizontalBorder())
                >= 2;
    }

    private static long drawn(@Nullable BorderCode... borders) {
        return Stream.of(borders)
                .filter(border -> border != null && border.getBorderType() != 0 && border.getBorderType() != NIL)
                .count();
    }
}
