package thongsuot.formats.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose columns are as wide as their words need. */
final class TablePart {
    /** Room beside the words of a cell, in mm. */
    private static final double EDGES = 4;
    /** A column with nothing wider than so many mm needs no second line. */
    private static final double SHORT = 28;
    /** A cell that is wider than so many mm in one line gets no wider column for it. */
    private static final double MOST = 400;

    private final OfficialForm form;

    private TablePart(OfficialForm form) {
        this.form = form;
    }

    static String of(OfficialForm form, Block.Table table, double room) {
        double[] widths = new TablePart(form).widths(table, room);
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(Wml.twips(room))
                .append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>")
                .append(Wml.grid(widths))
                .append(Wml.row("<w:tblHeader/>", widths, head(table)));
        for (List<List<Run>> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (List<Run> cell : row) {
                cells.add(Wml.paragraph(Part.CELL, centred(cell), cell));
            }
            xml.append(Wml.row("", widths, cells));
        }
        return xml.append("</w:tbl>").toString();
    }

    private static List<String> head(Block.Table table) {
        return table.head().stream()
                .map(cell -> Wml.paragraph(Part.CELL_HEAD, cell))
                .toList();
    }

    /** Numbers and dates stand in the middle of their cell, words begin at its edge. */
    private static String centred(List<Run> cell) {
        return Run.text(cell).matches("[\\d./%\\- ]{1,10}") ? "<w:jc w:val=\"center\"/>" : "";
    }

    /** No word is cut; the rest goes by the root of what a column has to say: a long cell should not press the others flat. */
    private double[] widths(Block.Table table, double room) {
        int columns = table.head().size();
        double[] least = new double[columns];
        double[] more = new double[columns];
        for (int c = 0; c < columns; c++) {
            double whole = take(table.head().get(c), Part.CELL_HEAD, least, c) / 2;
            for (List<List<Run>> row : table.rows()) {
                whole = Math.max(whole, take(Run.text(row.get(c)), Part.CELL, least, c));
            }
            least[c] = Math.max(least[c], Math.min(whole + EDGES, SHORT));
            more[c] = Math.sqrt(Math.max(0, Math.min(whole, MOST) - least[c]));
        }
        double free = room - Arrays.stream(least).sum();
        double all = Arrays.stream(more).sum();
        for (int c = 0; c < columns; c++) {
            least[c] += free < 0 ? free * least[c] / (room - free) : all == 0 ? free / columns : free * more[c] / all;
        }
        return least;
    }

    /** Widens the column so that no word of {@code text} is cut; how wide all of them are in one line. */
    private double take(String text, Part part, double[] least, int column) {
        Look look = form.look(part);
        for (String word : text.split(" ")) {
            least[column] = Math.max(least[column], TextWidth.of(word, look) + EDGES);
        }
        return TextWidth.of(text, look);
    }
}
