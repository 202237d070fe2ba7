package thongsuot.formats.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose columns are as wide as their words need. */
final class TablePart {
    private static final double NARROWEST = 10;

    private TablePart() {}

    static String of(Block.Table table, double room) {
        double[] widths = widths(table, room);
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

    /** By the root of the number of characters: a long cell should not press the others flat. */
    private static double[] widths(Block.Table table, double room) {
        double[] weights = new double[table.head().size()];
        for (int c = 0; c < weights.length; c++) {
            double longest = longestWord(table.head().get(c));
            double most = table.head().get(c).length() / 2.0;
            for (List<List<Run>> row : table.rows()) {
                String cell = Run.text(row.get(c));
                most = Math.max(most, cell.length());
                longest = Math.max(longest, longestWord(cell));
            }
            weights[c] = Math.max(Math.sqrt(Math.min(most, 400)), longest * 0.8);
        }
        double sum = Arrays.stream(weights).sum();
        double free = room - NARROWEST * weights.length;
        return Arrays.stream(weights).map(w -> NARROWEST + free * w / sum).toArray();
    }

    private static double longestWord(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
    }
}
