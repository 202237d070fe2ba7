package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.office.Block.Borders;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Row;
import thongsuot.formats.office.Block.Table;

/** Tells tables that hold data from tables that only put words side by side. */
final class LayoutTables {
    private static final int FEW_ROWS = 8;
    private static final int FEW_COLUMNS = 4;
    private static final int WORDS_OF_A_FORM = 2500;

    private LayoutTables() {}

    /** What a table is for. */
    enum Purpose {
        /** Rows of data: {@code | cell | cell |}. */
        DATA,
        /** Issuer beside national heading, number beside place and date: read row by row, the left cell first. */
        LETTERHEAD,
        /** Recipients beside signature, words in columns: each column from top to bottom. */
        COLUMNS,
        /** A frame around paragraphs. */
        FRAME
    }

    static Purpose purpose(Table table) {
        List<Row> rows = table.rows();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns <= 1) {
            return Purpose.FRAME;
        }
        if (rows.size() <= FEW_ROWS && columns <= FEW_COLUMNS) {
            List<String> lines = lines(rows);
            if (isLetterhead(lines)) {
                return Purpose.LETTERHEAD;
            }
            if (isClosing(lines, table.borders())) {
                return Purpose.COLUMNS;
            }
        }
        return table.borders() == Borders.NONE && !isAligned(rows) ? Purpose.COLUMNS : Purpose.DATA;
    }

    private static boolean isLetterhead(List<String> lines) {
        if (lines.stream().mapToInt(String::length).sum() > WORDS_OF_A_FORM) {
            return false;
        }
        boolean number = lines.stream().anyMatch(FormWords::isNumber);
        boolean date = lines.stream().anyMatch(FormWords::isPlaceAndDate);
        return lines.stream().anyMatch(FormWords::isNationalHeading) || (number && date);
    }

    private static boolean isClosing(List<String> lines, Borders borders) {
        boolean recipients = lines.stream().anyMatch(FormWords::isRecipients);
        boolean signatory = lines.stream().anyMatch(FormWords::isSignatory);
        return recipients || (signatory && borders != Borders.DRAWN);
    }

    /** Rows without lines around them are still rows where most hold a short word or two in each of several cells. */
    private static boolean isAligned(List<Row> rows) {
        int aligned = 0;
        for (Row row : rows) {
            long filled =
                    row.cells().stream().filter(cell -> !cell.words().isEmpty()).count();
            boolean plain = row.cells().stream().allMatch(cell -> cell.words().size() <= 1);
            if (filled > 1 && plain) {
                aligned++;
            }
        }
        return rows.size() > 1 && aligned * 3 >= rows.size() * 2;
    }

    private static List<String> lines(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                lines.addAll(cell.words());
            }
        }
        return lines;
    }
}
