package thongsuot.formats.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import thongsuot.formats.export.html.Asset;
import thongsuot.formats.export.html.Html;
import thongsuot.formats.export.html.Shell;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Places;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.CitationGraph;
import thongsuot.reader.cite.CitationGraph.Conflict;
import thongsuot.reader.cite.CitationGraph.Document;
import thongsuot.reader.cite.CitationGraph.Link;
import thongsuot.reader.cite.CitationGraph.Mention;

/** A citation graph as one self-contained page: the drawing, and beside it each document with the words that cite it. */
public final class GraphPage {
    /** Above this many the whole drawing is left out; the lists still have everything. */
    private static final int MOST_DRAWN = 1500;

    private static final List<Asset> ASSETS = List.of(
            Asset.style("theme.css"), Asset.style("graph.css"), Asset.script("theme.js"), Asset.script("graph.js"));

    private final Html html;
    private final CitationGraph graph;
    private final Map<Integer, List<Link>> cites;
    private final Map<Integer, List<Link>> citedBy;

    private GraphPage(Html html, CitationGraph graph) {
        this.html = html;
        this.graph = graph;
        this.cites = graph.links().stream().collect(Collectors.groupingBy(Link::from));
        this.citedBy = graph.links().stream().collect(Collectors.groupingBy(Link::to));
    }

    public static void write(CitationGraph graph, Writer out) throws IOException {
        Html html = new Html(out);
        GraphPage page = new GraphPage(html, graph);
        Shell.write(html, "Sơ đồ viện dẫn", ASSETS, body -> page.body());
        out.flush();
    }

    private void body() throws IOException {
        html.element("a", "Đến danh sách văn bản", "class", "nhay", "href", "#danh-sach")
                .line();
        long read = graph.documents().stream().filter(d -> d.file() != null).count();
        html.open("header", "class", "dau-trang");
        html.element("p", "Thông Suốt", "class", "so-hieu").element("h1", "Sơ đồ viện dẫn giữa các văn bản");
        html.open("p", "class", "tom-tat")
                .text(read + " văn bản đã đọc, " + (graph.documents().size() - read) + " văn bản chỉ được viện dẫn, "
                        + graph.links().size()
                        + " quan hệ. Văn bản cấp trên ở trên; mũi tên chỉ tới văn bản được viện dẫn.")
                .close("p");
        html.close("header").line();
        toolbar();
        html.open("main", "class", "hai-cot").line();
        html.open("section", "class", "so-do", "aria-label", "Sơ đồ", "tabindex", "0")
                .line();
        drawings();
        html.close("section").line();
        html.open(
                        "section",
                        "id",
                        "danh-sach",
                        "class",
                        "danh-sach",
                        "aria-label",
                        "Danh sách văn bản",
                        "tabindex",
                        "-1")
                .line();
        conflicts();
        for (Document document : graph.documents()) {
            document(document);
        }
        html.close("section").close("main").line();
    }

    private void toolbar() throws IOException {
        html.open("div", "class", "cong-cu", "role", "search", "aria-label", "Lọc")
                .line();
        html.element("label", "Tìm văn bản", "for", "tim", "class", "an");
        html.single(
                "input",
                "id",
                "tim",
                "type",
                "search",
                "placeholder",
                "Tìm số, tên, không cần dấu",
                "autocomplete",
                "off");
        html.open("div", "class", "loai", "role", "group", "aria-label", "Quan hệ")
                .line();
        for (Citation.Role role : Citation.Role.values()) {
            long count =
                    graph.links().stream().filter(link -> link.role() == role).count();
            html.open("button", "type", "button", "aria-pressed", "true", "data-r", code(role));
            html.open("svg", "width", "30", "height", "8", "aria-hidden", "true");
            html.open("path", "d", "M1 4H29", "class", "noi r-" + code(role))
                    .close("path")
                    .close("svg");
            html.element("b", " " + count)
                    .text(" " + Labels.role(role))
                    .close("button")
                    .line();
        }
        html.close("div");
        html.open("div", "class", "nut");
        if (graph.documents().size() <= MOST_DRAWN) {
            html.element(
                    "button",
                    "Hiện cả văn bản nhắc một lần",
                    "type",
                    "button",
                    "id",
                    "day-du",
                    "aria-pressed",
                    "false");
        }
        html.element("button", "−", "type", "button", "id", "nho", "aria-label", "Thu nhỏ");
        html.element("button", "+", "type", "button", "id", "to", "aria-label", "Phóng to");
        html.element("button", "Vừa màn hình", "type", "button", "id", "vua");
        html.element("button", "In", "type", "button", "id", "in");
        html.element("button", "Sáng/tối", "type", "button", "id", "sang-toi", "aria-pressed", "false");
        html.close("div").element("p", "", "id", "bao", "class", "an", "role", "status");
        html.close("div").line();
    }

    private void drawings() throws IOException {
        if (graph.documents().isEmpty()) {
            html.element("p", "Chưa có văn bản nào để vẽ.", "class", "rong").line();
            return;
        }
        Svg.write(html, Drawing.of(graph, false), "so-do-gon", true);
        if (graph.documents().size() <= MOST_DRAWN) {
            Svg.write(html, Drawing.of(graph, true), "so-do-day-du", false);
        }
    }

    private void conflicts() throws IOException {
        if (graph.conflicts().isEmpty()) {
            return;
        }
        html.element("h2", "Cần xem lại").open("ul", "class", "xung-dot").line();
        for (Conflict conflict : graph.conflicts()) {
            html.open("li").open("a", "href", "#vb-" + conflict.document()).text(conflict.message());
            html.close("a").close("li").line();
        }
        html.close("ul").line();
    }

    private void document(Document document) throws IOException {
        String id = "vb-" + document.id();
        html.open("article", "id", id, "class", "vb", "tabindex", "-1", "data-id", Integer.toString(document.id()))
                .line();
        html.element("h2", DocumentNames.name(document)).line();
        html.open("p", "class", "ve").text(about(document)).close("p").line();
        links("Viện dẫn", cites.getOrDefault(document.id(), List.of()), true);
        links("Được viện dẫn trong", citedBy.getOrDefault(document.id(), List.of()), false);
        html.close("article").line();
    }

    private static String about(Document document) {
        StringBuilder about = new StringBuilder();
        if (document.issuedOn() != null) {
            about.append("Ngày ").append(Times.day(document.issuedOn())).append(". ");
        }
        if (document.issuer() != null) {
            about.append(document.issuer()).append(". ");
        }
        if (document.title() != null && document.code() != null) {
            about.append(Labels.capitalised(document.title())).append(". ");
        }
        return about + files(document);
    }

    private static String files(Document document) {
        if (document.file() == null) {
            return "Chỉ được viện dẫn, chưa có tệp.";
        }
        String others = String.join(", ", document.otherFiles());
        return "Tệp: " + document.file() + (others.isEmpty() ? "" : " (cùng văn bản: " + others + ")");
    }

    private void links(String title, List<Link> links, boolean outward) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        html.element("h3", title + " (" + links.size() + ")").open("ul").line();
        for (Link link : links) {
            int other = outward ? link.to() : link.from();
            html.open("li", "data-r", code(link.role()));
            html.element("span", Labels.role(link.role()), "class", "vai").text(" ");
            html.element("a", DocumentNames.name(graph.documents().get(other)), "href", "#vb-" + other);
            for (Mention mention : link.mentions()) {
                html.open("div", "class", "loi").element("q", mention.words());
                html.text(" ")
                        .element("span", Places.of(mention.path()), "class", "cho")
                        .close("div");
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    private static String code(Citation.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
