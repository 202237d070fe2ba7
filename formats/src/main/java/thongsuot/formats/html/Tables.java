package thongsuot.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Rows and cells of a table, spans and borders. */
final class Tables {
    /** No table of an office is wider; attributes may claim anything. */
    private static final int WIDEST = 200;

    private Tables() {}

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) rows.add(child);
            else if (child.normalName().matches("tbody|thead|tfoot")) {
                for (Element row : child.children()) {
                    if (row.normalName().equals("tr")) rows.add(row);
                }
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }

    /** Below a cell that spans rows stands an empty one, so that columns stay in line. */
    static int skipSpanned(List<Integer> spans, int from, List<String> cells) {
        int column = from;
        while (column < spans.size() && spans.get(column) > 0) {
            spans.set(column, spans.get(column) - 1);
            cells.add("");
            column++;
        }
        return column;
    }

    static int remember(List<Integer> spans, int from, Element cell) {
        int wide = span(cell, "colspan");
        int high = span(cell, "rowspan");
        int column = from;
        for (int i = 0; i < wide && column < WIDEST; i++, column++) {
            while (spans.size() <= column) spans.add(0);
            // A cell both wide and high leaves one empty cell below it, as it is one cell itself.
            spans.set(column, i == 0 ? high - 1 : 0);
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    static boolean isRuled(Element table) {
        String border = table.attr("border").strip();
        boolean byAttribute = !border.isEmpty() && !border.equals("0") && !isWhite(HtmlText.style(table));
        if (byAttribute || hasBorder(HtmlText.style(table))) return true;
        return rows(table).stream()
                .limit(3)
                .flatMap(row -> cells(row).stream())
                .anyMatch(cell -> hasBorder(HtmlText.style(cell)));
    }

    private static boolean hasBorder(String style) {
        return style.matches(".*border(?:-top|-bottom|-left|-right)?(?:-style|-width)?:[^;]*(?:solid|double|[1-9]).*")
                && !isWhite(style);
    }

    private static boolean isWhite(String style) {
        return style.matches(".*border[a-z-]*:[^;]*(?:#fff|white|transparent).*");
    }
}
