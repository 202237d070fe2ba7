package thongsuot.formats.export.graph;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import thongsuot.formats.export.html.Html;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.cite.CitationGraph.Document;

/** A drawing as SVG within a page. Each box is a link to what the page says of its document. */
final class Svg {
    private final Html html;
    private final Drawing drawing;

    private Svg(Html html, Drawing drawing) {
        this.html = html;
        this.drawing = drawing;
    }

    static void write(Html html, Drawing drawing, String id, boolean shown) throws IOException {
        new Svg(html, drawing).svg(id, shown);
    }

    private void svg(String id, boolean shown) throws IOException {
        String width = Integer.toString(drawing.width());
        String height = Integer.toString(drawing.height());
        html.open(
                "svg",
                "id",
                id,
                "class",
                shown ? "ban-ve" : "ban-ve day-du",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "group",
                "aria-label",
                shown ? "Sơ đồ viện dẫn" : "Sơ đồ viện dẫn đầy đủ");
        html.line();
        arrow(id);
        for (Drawing.Line line : drawing.lines()) {
            line(line, id);
        }
        for (Drawing.Box box : drawing.boxes()) {
            box(box);
        }
        html.close("svg").line();
    }

    private void arrow(String id) throws IOException {
        html.open("defs");
        html.open(
                "marker",
                "id",
                id + "-mui-ten",
                "viewBox",
                "0 0 8 8",
                "refX",
                "7",
                "refY",
                "4",
                "markerWidth",
                "7",
                "markerHeight",
                "7",
                "orient",
                "auto");
        html.open("path", "d", "M0 0 8 4 0 8z", "fill", "context-stroke").close("path");
        html.close("marker").close("defs").line();
    }

    private void line(Drawing.Line line, String id) throws IOException {
        int x1 = line.from().x() + Drawing.BOX_WIDTH / 2;
        int x2 = line.to().x() + Drawing.BOX_WIDTH / 2;
        boolean up = line.from().y() > line.to().y();
        int y1 = line.from().y() + (up ? 0 : Drawing.BOX_HEIGHT);
        int y2 = line.to().y() + (up ? Drawing.BOX_HEIGHT : 0);
        // Two boxes of one row are joined below, where nothing stands in the way.
        boolean level = line.from().y() == line.to().y();
        if (level) {
            y2 = line.to().y() + Drawing.BOX_HEIGHT;
        }
        int bend = level ? 34 : Math.max(28, Math.abs(y1 - y2) / 2);
        int c1 = up ? y1 - bend : y1 + bend;
        int c2 = up || level ? y2 + bend : y2 - bend;
        String d = "M" + x1 + " " + y1 + "C" + x1 + " " + c1 + " " + x2 + " " + c2 + " " + x2 + " " + y2;
        html.open(
                "path",
                "d",
                d,
                "class",
                "noi r-" + role(line),
                "data-tu",
                Integer.toString(line.link().from()),
                "data-den",
                Integer.toString(line.link().to()),
                "marker-end",
                "url(#" + id + "-mui-ten)");
        html.element(
                "title",
                DocumentNames.name(line.from().document()) + " "
                        + Labels.role(line.link().role()) + " "
                        + DocumentNames.name(line.to().document()));
        html.close("path").line();
    }

    private static String role(Drawing.Line line) {
        return line.link().role().name().toLowerCase(Locale.ROOT);
    }

    private void box(Drawing.Box box) throws IOException {
        Document document = box.document();
        String kind = document.file() == null ? "hop chi-vien-dan" : "hop co-tep";
        html.open(
                "a",
                "class",
                kind,
                "href",
                "#vb-" + document.id(),
                "data-id",
                Integer.toString(document.id()),
                "transform",
                "translate(" + box.x() + " " + box.y() + ")");
        html.open("rect", "width", "" + Drawing.BOX_WIDTH, "height", "" + Drawing.BOX_HEIGHT, "rx", "4")
                .close("rect");
        html.element("text", first(document), "x", "10", "y", "20", "class", "ma");
        html.element("text", second(document), "x", "10", "y", "36", "class", "loai-ngay");
        int y = 51;
        for (String line : third(document)) {
            html.element("text", line, "x", "10", "y", Integer.toString(y), "class", "ten");
            y += 14;
        }
        Integer hidden = drawing.hidden().get(document.id());
        if (hidden != null) {
            html.element("text", "+" + hidden, "x", "" + (Drawing.BOX_WIDTH - 8), "y", "20", "class", "them");
        }
        html.close("a").line();
    }

    private static String first(Document document) {
        if (document.code() != null) {
            return DocumentNames.lines(document.code(), 24, 1).getFirst();
        }
        String file = document.file();
        return file == null
                ? "Không số"
                : DocumentNames.lines(file.isBlank() ? "Không số" : file, 24, 1).getFirst();
    }

    private static String second(Document document) {
        String day = document.issuedOn() == null ? "" : " · " + Times.day(document.issuedOn());
        return Labels.capitalised(document.kind().vietnamese()) + day;
    }

    private static List<String> third(Document document) {
        String words = document.title() != null ? document.title() : document.issuer();
        return words == null || words.isBlank() ? List.of() : DocumentNames.lines(words, 27, 2);
    }
}
