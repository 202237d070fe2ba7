package thongsuot.formats.official;

import java.util.List;

/** WordprocessingML, piece by piece. Order of elements is that of the schema: Word refuses files that mix it. */
final class Wml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Wml() {}

    /** Twentieths of a point, from millimetres. */
    static long twips(double mm) {
        return Math.round(mm * 1440 / 25.4);
    }

    /** Twentieths of a point, from points. */
    static long twentieths(double points) {
        return Math.round(points * 20);
    }

    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String paragraph(Part part, String words) {
        return paragraph(part, "", List.of(Run.plain(words)));
    }

    /** @param properties what this paragraph has beside its style */
    static String paragraph(Part part, String properties, List<Run> runs) {
        StringBuilder paragraph = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(part.style())
                .append("\"/>")
                .append(properties)
                .append("</w:pPr>");
        runs.forEach(run -> paragraph.append(run(run)));
        return paragraph.append("</w:p>").toString();
    }

    private static String run(Run run) {
        if (run.text().isEmpty()) {
            return "";
        }
        String look = (run.bold() ? "<w:b/>" : "") + (run.italic() ? "<w:i/>" : "");
        return "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + text(run.text()) + "</w:t></w:r>";
    }

    /** Narrows a paragraph evenly at both sides, by mm each. */
    static String inset(double mm) {
        return mm < 0.1 ? "" : "<w:ind w:left=\"%1$d\" w:right=\"%1$d\"/>".formatted(twips(mm));
    }

    /** A line of {@code width} mm in the middle of {@code room} mm, in a paragraph without words. */
    static String rule(double width, double room) {
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:before=\"50\" w:after=\"0\" w:line=\"60\" w:lineRule=\"exact\"/>"
                + inset((room - width) / 2) + "<w:rPr><w:sz w:val=\"4\"/></w:rPr></w:pPr></w:p>";
    }

    /** Nothing, {@code points} high. */
    static String gap(double points) {
        return "<w:p><w:pPr><w:spacing w:line=\"%d\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>"
                .formatted(twentieths(points));
    }

    /**
     * A table without lines, for words that stand side by side.
     *
     * @param widths of the columns, in mm
     */
    static String columns(double[] widths, List<String> rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(twips(sum(widths)))
                .append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            table.append("<w:").append(side).append(" w:val=\"nil\"/>");
        }
        table.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>")
                .append(grid(widths));
        rows.forEach(table::append);
        return table.append("</w:tbl>").toString();
    }

    static String grid(double[] widths) {
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        for (double width : widths) {
            grid.append("<w:gridCol w:w=\"").append(twips(width)).append("\"/>");
        }
        return grid.append("</w:tblGrid>").toString();
    }

    /** A row that stays whole on a page where it fits. */
    static String row(String properties, double[] widths, List<String> cells) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>")
                .append(properties)
                .append("</w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            String content = cells.get(i).isEmpty() ? "<w:p/>" : cells.get(i);
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(twips(widths[i]))
                    .append("\" w:type=\"dxa\"/></w:tcPr>")
                    .append(content)
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
