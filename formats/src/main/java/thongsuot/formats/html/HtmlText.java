package thongsuot.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import thongsuot.formats.text.TableText;

/** Walks a page and writes its paragraphs, one a line. */
final class HtmlText implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "hr",
            "br",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "figure",
            "figcaption",
            "address",
            "center",
            "details",
            "summary",
            "fieldset",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "body",
            "form");

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "nav",
            "aside",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "del",
            "menu",
            "dialog");

    private static final Set<String> SURROUNDINGS = Set.of(
            "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "alert");

    /** A table in a table in a table … is no document; from here on it is read as running text. */
    private static final int DEEPEST_TABLE = 20;

    private final Paragraphs out = new Paragraphs();
    private final Deque<ListMarks> lists = new ArrayDeque<>();
    private final int depth;

    HtmlText() {
        this(0);
    }

    private HtmlText(int depth) {
        this.depth = depth;
    }

    void render(Element root) {
        root.filter(this);
        out.end();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public FilterResult head(Node node, int level) {
        if (node instanceof TextNode text) {
            out.add(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String name = element.normalName();
        if (isLeftOut(element)) return FilterResult.SKIP_ENTIRELY;
        String raised = Superscript.of(element);
        if (!raised.isEmpty()) {
            out.add(raised);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("table") && depth < DEEPEST_TABLE) {
            out.end();
            out.addLines(table(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) out.end();
        if (name.equals("ol") || name.equals("ul")) lists.push(ListMarks.of(element));
        if (name.equals("li") && !lists.isEmpty()) out.prefix(lists.peek().next(element));
        if (isWordListMark(element)) {
            out.prefix(ListMarks.asTyped(Starts.of(element)));
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int level) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) out.end();
            if ((name.equals("ol") || name.equals("ul")) && !lists.isEmpty()) lists.pop();
        }
        return FilterResult.CONTINUE;
    }

    static boolean isLeftOut(Element element) {
        return NO_TEXT.contains(element.normalName()) || isHidden(element) || isSurrounding(element);
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) return true;
        String title = element.attr("title");
        if (element.normalName().equals("div") && (title.equals("header") || title.equals("footer"))) return true;
        String style = style(element);
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || style.contains("mso-element:header")
                || style.contains("mso-element:footer");
    }

    private static boolean isSurrounding(Element element) {
        if (SURROUNDINGS.contains(element.attr("role"))) return true;
        String name = element.normalName();
        return (name.equals("header") || name.equals("footer")) && element.closest("article, main") == null;
    }

    private static boolean isWordListMark(Element element) {
        return element.normalName().equals("span") && style(element).contains("mso-list:ignore");
    }

    static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private String table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        for (Element row : Tables.rows(table)) {
            List<String> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : Tables.cells(row)) {
                column = Tables.skipSpanned(spans, column, cells);
                HtmlText inner = new HtmlText(depth + 1);
                inner.render(cell);
                cells.add(inner.toString().strip().replace('\n', TableText.PARAGRAPH));
                column = Tables.remember(spans, column, cell);
            }
            Tables.skipSpanned(spans, column, cells);
            rows.add(cells);
        }
        return TableText.of(rows, Tables.isRuled(table));
    }
}
