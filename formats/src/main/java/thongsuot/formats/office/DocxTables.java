package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.office.Block.Borders;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Row;
import thongsuot.formats.office.Block.Table;

/** Reads {@code w:tbl}. */
final class DocxTables {
    private final DocxContext context;
    private final List<Row> rows = new ArrayList<>();
    private int cells;
    private int framed;
    private int frameless;

    private DocxTables(DocxContext context) {
        this.context = context;
    }

    static Table table(Xml table, DocxContext context) {
        DocxTables reader = new DocxTables(context);
        reader.rows(table);
        return new Table(reader.rows, reader.borders(table));
    }

    private void rows(Xml parent) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> row(child);
                case "w:tblPr", "w:tblGrid", "w:sdtPr", "w:del", "w:moveFrom" -> {}
                default -> rows(child);
            }
        }
    }

    private void row(Xml row) {
        Xml properties = row.child("w:trPr");
        if (properties != null && properties.child("w:del") != null) {
            return;
        }
        List<Cell> read = new ArrayList<>();
        cells(row, read);
        if (!read.isEmpty()) {
            rows.add(new Row(read));
        }
    }

    private void cells(Xml parent, List<Cell> read) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:tc" -> cell(child, read);
                case "w:trPr", "w:tblPrEx", "w:sdtPr" -> {}
                default -> cells(child, read);
            }
        }
    }

    private void cell(Xml cell, List<Cell> read) {
        Xml properties = cell.child("w:tcPr");
        Xml merge = properties == null ? null : properties.child("w:vMerge");
        if (properties != null && properties.child("w:cellDel") != null) {
            return;
        }
        cells++;
        count(properties == null ? null : properties.child("w:tcBorders"));
        boolean continues =
                merge != null && !merge.attribute("w:val", "continue").equals("restart");
        read.add(continues ? Cell.EMPTY : Cell.of(DocxBody.of(cell.children(), context)));
    }

    private void count(@Nullable Xml borders) {
        if (borders == null) {
            return;
        }
        long drawn = borders.children().stream().filter(DocxTables::isDrawn).count();
        if (drawn >= 2) {
            framed++;
        } else if (drawn == 0 && borders.children().size() >= 2) {
            frameless++;
        }
    }

    /** The cells' own lines say more than the table's, the table's more than its style's. */
    private Borders borders(Xml table) {
        if (framed * 2 > cells) {
            return Borders.DRAWN;
        }
        if (cells > 0 && frameless == cells) {
            return Borders.NONE;
        }
        Xml properties = table.child("w:tblPr");
        Xml own = properties == null ? null : properties.child("w:tblBorders");
        Xml borders = own != null || properties == null
                ? own
                : context.styles().tableBorders(properties.of("w:tblStyle", "w:val"));
        return borders != null
                        && borders.children().stream()
                                        .filter(DocxTables::isDrawn)
                                        .count()
                                >= 2
                ? Borders.DRAWN
                : Borders.NONE;
    }

    private static boolean isDrawn(Xml border) {
        String line = border.attribute("w:val", "none");
        return !line.equals("none") && !line.equals("nil");
    }
}
