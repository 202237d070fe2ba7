package thongsuot.formats.export.html;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.NamedReading;
import thongsuot.reader.node.Header;

/** Several documents: one row each, with what was found in it, leading to its page. */
public final class IndexPage {
    private static final List<Asset> ASSETS =
            List.of(Asset.style("theme.css"), Asset.style("index.css"), Asset.script("theme.js"));

    private IndexPage() {}

    /** @param path where the document's own page lies, seen from the index, as the file system writes it */
    public record Entry(String path, NamedReading document) {}

    public static void write(List<Entry> entries, Writer out) throws IOException {
        Html html = new Html(out);
        Shell.write(html, "Các văn bản đã đọc", ASSETS, page -> body(page, entries));
    }

    private static void body(Html html, List<Entry> entries) throws IOException {
        html.open("header", "class", "dau-trang");
        html.element("p", "Thông Suốt", "class", "so-hieu").element("h1", "Các văn bản đã đọc");
        html.element("button", "Sáng/tối", "type", "button", "id", "sang-toi", "aria-pressed", "false");
        html.close("header").line().open("main").line();
        if (entries.isEmpty()) {
            html.element("p", "Chưa có văn bản nào được đọc.", "class", "rong");
        } else {
            table(html, entries);
        }
        html.close("main").line();
    }

    private static void table(Html html, List<Entry> entries) throws IOException {
        html.open("div", "class", "bang", "tabindex", "0", "role", "region", "aria-label", "Danh sách văn bản");
        html.open("table").open("thead").open("tr");
        html.element("th", "Văn bản", "scope", "col").element("th", "Ngày", "scope", "col");
        for (Kind kind : Kind.values()) {
            html.element("th", Labels.capitalised(kind.counted()), "scope", "col", "class", "so");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (Entry entry : entries) {
            row(html, entry);
        }
        html.close("tbody").close("table").close("div").line();
    }

    private static void row(Html html, Entry entry) throws IOException {
        Facts facts = new Facts(entry.document());
        Header header = facts.reading().header();
        String name = Labels.shortName(facts.reading(), facts.name());
        html.open("tr").open("th", "scope", "row");
        html.element("a", name, "href", address(entry.path()));
        if (header.title() != null && !name.contains(header.title())) {
            html.element("span", header.title(), "class", "trich-yeu");
        }
        html.element("span", facts.name(), "class", "tep").close("th");
        html.element("td", header.issuedOn() == null ? "–" : Times.day(header.issuedOn()));
        for (Kind kind : Kind.values()) {
            int count = facts.count(kind);
            html.element("td", Integer.toString(count), "class", count == 0 ? "so khong" : "so");
        }
        html.close("tr").line();
    }

    /** A file's name is no address of a program: {@code javascript:…} and {@code a#b} stay names of files. */
    private static String address(String path) {
        try {
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "./" + URLEncoder.encode(path, StandardCharsets.UTF_8);
        }
    }
}
