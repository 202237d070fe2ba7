package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.office.Block.Borders;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Row;
import thongsuot.formats.office.Block.Table;

/** Reads {@code table:table}. */
final class OdtTables {
    private static final int MANY = 200;

    private final OdtContext context;
    private final List<Row> rows = new ArrayList<>();
    private int cells;
    private int framed;

    private OdtTables(OdtContext context) {
        this.context = context;
    }

    static Table table(Xml table, OdtContext context) {
        OdtTables reader = new OdtTables(context);
        reader.rows(table);
        return new Table(reader.rows, reader.framed * 2 > reader.cells ? Borders.DRAWN : Borders.NONE);
    }

    private void rows(Xml parent) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "table:table-row" -> row(child);
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(child);
                default -> {}
            }
        }
    }

    private void row(Xml row) {
        List<Cell> read = new ArrayList<>();
        int across = 0;
        for (Xml child : row.children()) {
            if (child.is("table:table-cell")) {
                Cell cell = cell(child);
                for (int i = repeats(child); i > 0; i--) {
                    read.add(cell);
                }
                across = child.number("table:number-columns-spanned", 1) - 1;
            } else if (child.is("table:covered-table-cell")) {
                // a cell that the one on its left covers is no cell; one that a cell above reaches into is empty
                for (int i = repeats(child); i > 0; i--) {
                    if (across-- <= 0) {
                        read.add(Cell.EMPTY);
                    }
                }
            }
        }
        if (!read.isEmpty()) {
            rows.add(new Row(read));
        }
    }

    private Cell cell(Xml cell) {
        Xml style = context.styles().cellProperties(cell.attribute("table:style-name", ""));
        cells++;
        framed += style != null && isFramed(style) ? 1 : 0;
        OdtBody body = new OdtBody(context);
        cell.children().forEach(body::take);
        return Cell.of(body.blocks());
    }

    private static boolean isFramed(Xml properties) {
        int drawn = 0;
        for (String side : List.of("", "-left", "-right", "-top", "-bottom")) {
            String border = properties.attribute("fo:border" + side, "none");
            drawn += border.equals("none") || border.startsWith("0") && border.contains("none")
                    ? 0
                    : side.isEmpty() ? 4 : 1;
        }
        return drawn >= 2;
    }

    private static int repeats(Xml cell) {
        return Math.clamp(cell.number("table:number-columns-repeated", 1), 1, MANY);
    }
}
