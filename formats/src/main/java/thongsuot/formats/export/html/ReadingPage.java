package thongsuot.formats.export.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Header;

/** One document: its words on the left, its facts on the right, each leading to the other. */
public final class ReadingPage {
    private static final List<Asset> ASSETS = List.of(
            Asset.style("theme.css"), Asset.style("reading.css"), Asset.script("theme.js"), Asset.script("reading.js"));

    private final Html html;
    private final Facts facts;
    private final Reading reading;

    private ReadingPage(Html html, NamedReading named) {
        this.html = html;
        this.facts = new Facts(named);
        this.reading = named.reading();
    }

    public static void write(NamedReading named, Writer out) throws IOException {
        Html html = new Html(out);
        ReadingPage page = new ReadingPage(html, named);
        Shell.write(html, page.title(), ASSETS, body -> page.body());
    }

    private String title() {
        return Labels.shortName(reading, facts.name());
    }

    private void body() throws IOException {
        html.element("a", "Đến danh sách việc", "class", "nhay", "href", "#viec-phai-lam");
        html.element("a", "Đến văn bản", "class", "nhay", "href", "#van-ban").line();
        masthead();
        Toolbar.write(html, facts);
        html.open("main", "class", "hai-cot").line();
        html.open("article", "id", "van-ban", "class", "van-ban", "aria-label", "Văn bản", "tabindex", "-1")
                .line();
        if (reading.text().isBlank()) {
            html.element("p", "Không có chữ nào đọc được trong tệp này.", "class", "rong");
        }
        html.open("div", "class", "giay").line();
        DocumentPane.write(html, facts);
        html.close("div").close("article").line();
        html.open("div", "id", "viec-phai-lam", "class", "viec-phai-lam", "tabindex", "-1")
                .line();
        html.open("p", "id", "khong-khop", "class", "rong", "role", "status", "hidden", "");
        html.close("p").line();
        FactsPane.write(html, facts);
        html.close("div").close("main").line();
        footer();
        Help.write(html);
    }

    private void masthead() throws IOException {
        Header header = reading.header();
        html.open("header", "class", "dau-trang").line();
        html.element("p", header.code() == null ? "Không có số" : "Số " + header.code(), "class", "so-hieu");
        html.element("h1", heading(header)).line();
        html.open("dl", "class", "thong-tin");
        detail("Cơ quan ban hành", header.issuer());
        detail("Ngày ban hành", header.issuedOn() == null ? null : Times.day(header.issuedOn()));
        detail("Nơi ban hành", header.place());
        detail("Người ký", signer());
        html.close("dl").line();
        if (reading.ocr()) {
            html.element(
                    "p",
                    "Văn bản được nhận dạng từ ảnh quét: chữ có thể sai, cần đối chiếu bản gốc.",
                    "class",
                    "luu-y");
        }
        html.close("header").line();
    }

    private String heading(Header header) {
        if (header.title() == null) {
            return title();
        }
        return header.kind() == null
                ? header.title()
                : Labels.capitalised(header.kind().vietnamese()) + " " + header.title();
    }

    private @Nullable String signer() {
        String position = reading.signature().position();
        String name = reading.signature().name();
        if (position == null || name == null) {
            return position == null ? name : position;
        }
        return name + " (" + position + ")";
    }

    private void detail(String term, @Nullable String value) throws IOException {
        html.open("div").element("dt", term);
        html.element("dd", value == null ? "không nêu" : value, "class", value == null ? "thieu" : "co")
                .close("div");
    }

    private void footer() throws IOException {
        html.open("footer", "class", "cuoi-trang").open("p");
        html.text("Thông Suốt đọc tự động từ ");
        html.element("span", facts.name().isEmpty() ? "văn bản" : facts.name(), "class", "tep");
        html.text(". Mỗi mục dẫn tới đúng lời văn của nó; người dùng đối chiếu trước khi giao việc.");
        html.close("p").close("footer").line();
    }
}
