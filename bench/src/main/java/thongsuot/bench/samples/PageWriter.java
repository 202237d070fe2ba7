package thongsuot.bench.samples;

import java.util.List;

/** A source as a page of an office's web portal: tables for letterhead and signature, scripts and menus around it. */
final class PageWriter {
    private final SampleSource source;
    private final StringBuilder page = new StringBuilder();

    PageWriter(SampleSource source) {
        this.source = source;
    }

    String write() {
        page.append(
                        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Văn bản chỉ đạo</title>\n")
                .append("<style>td{vertical-align:top} .c{text-align:center}</style>\n")
                .append("<script>window.luotXem = 1;</script>\n</head>\n<body>\n")
                .append("<nav><a href=\"/\">Trang chủ</a> <a href=\"/van-ban\">Văn bản</a></nav>\n<main>\n");
        columns(List.of("left", "number", "about"), List.of("right", "place"));
        for (String field : List.of("kind", "title", "dear")) {
            source.all(field).forEach(line -> element("p class=\"c\"", "<strong>" + escape(line) + "</strong>"));
        }
        paragraphs(source.body());
        closing();
        paragraphs(source.annexes());
        return page.append("</main>\n<footer>Cổng thông tin điện tử</footer>\n</body>\n</html>\n")
                .toString();
    }

    private void paragraphs(List<SampleLine> lines) {
        boolean table = false;
        for (SampleLine line : lines) {
            if (line.isRow() != table) {
                page.append(table ? "</table>\n" : "<table border=\"1\">\n");
                table = line.isRow();
            }
            if (table) {
                page.append("<tr>");
                line.cells().forEach(cell -> element("td", escape(cell)));
                page.append("</tr>\n");
            } else {
                element("p", escape(line.printed()));
            }
        }
        if (table) {
            page.append("</table>\n");
        }
    }

    private void columns(List<String> left, List<String> right) {
        page.append("<table border=\"0\" width=\"100%\"><tr>\n");
        for (List<String> column : List.of(left, right)) {
            page.append("<td class=\"c\">");
            column.forEach(field -> source.all(field).forEach(line -> element("p", escape(line))));
            page.append("</td>\n");
        }
        page.append("</tr></table>\n");
    }

    private void closing() {
        page.append("<table border=\"0\" width=\"100%\"><tr>\n<td><p><b><i>Nơi nhận:</i></b><br>");
        source.all("to")
                .forEach(entry -> page.append("- ").append(escape(entry)).append("<br>\n"));
        page.append("</p></td>\n<td class=\"c\">");
        for (String field : List.of("authority", "position", "name")) {
            source.all(field).forEach(line -> element("p", "<b>" + escape(line) + "</b>"));
        }
        page.append("</td>\n</tr></table>\n");
    }

    private void element(String tag, String content) {
        String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        page.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
