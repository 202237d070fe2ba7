package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.obligation.Timing;

class HtmlExportTest {
    @Test
    void thePlanReadsAsTheSpecimenHasIt() throws IOException {
        StringBuilder words = new StringBuilder();
        for (Element element : page(SampleReadings.plan()).select(".dau-trang h1, .dau-trang dl, h2, .ds > li")) {
            words.append(element.text()).append('\n');
        }
        Golden.compare("plan.html.txt", words.toString());
    }

    @Test
    void theDocumentKeepsEveryWord() throws IOException {
        Reading plan = SampleReadings.plan();
        Element paper = page(plan).expectFirst(".giay");
        paper.select(".so").remove();
        assertThat(letters(paper.text())).isEqualTo(letters(plan.text()));
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        assertThat(page(SampleReadings.empty()).text())
                .contains("Văn bản không nêu chỉ tiêu.", "Văn bản không nêu thời hạn.", "Văn bản không giao việc");
    }

    @Test
    void whatIsSaidOfManyPlacesIsSaidOnce() throws IOException {
        Draft draft = new Draft().node("I", "I.", "Rà soát quy định, lập danh sách hộ, cắm biển báo");
        draft.doubt(Diagnostic.Code.NO_OWNER, "Rà soát quy định", "Đề nghị bổ sung.");
        draft.doubt(Diagnostic.Code.NO_OWNER, "lập danh sách hộ", "Đề nghị bổ sung.");
        draft.doubt(Diagnostic.Code.BLANK, "cắm biển báo", "Chỗ trống.");
        assertThat(page(draft.reading()).select(".ds-xem-lai > li .gi").eachText())
                .containsExactly(
                        "Chưa rõ cơ quan thực hiện: Rà soát quy định. Đề nghị bổ sung.",
                        "Chưa rõ cơ quan thực hiện: lập danh sách hộ",
                        "Còn để trống: Chỗ trống.");
    }

    @Test
    void factsThatOverlapAreAllMarked() throws IOException {
        Draft draft = new Draft().node("I", "I.", "Trước ngày 15/6/2025 theo Kế hoạch số 47-KH/TU năm 2025");
        draft.when("15/6/2025 theo Kế hoạch", new Timing.Continuous(), false);
        draft.when("Trước ngày 15/6/2025", new Timing.Continuous(), false);
        draft.cited(
                new Citation(
                        DocumentKind.PLAN,
                        "47-KH/TU",
                        null,
                        null,
                        null,
                        Citation.Role.MENTIONS,
                        new Span(0, 0),
                        "",
                        ""),
                "theo Kế hoạch số 47-KH/TU");
        Document page = page(draft.reading());
        assertThat(marked(page, "han-1")).isEqualTo("Trước ngày 15/6/2025");
        assertThat(marked(page, "han-2")).isEqualTo("15/6/2025 theo Kế hoạch");
        assertThat(marked(page, "vien-dan-1")).isEqualTo("theo Kế hoạch số 47-KH/TU");
    }

    @Test
    void nothingFromADocumentBecomesMarkup() throws IOException {
        Document page = page(SampleReadings.hostile());
        assertThat(page.select("img, iframe, object, [onerror]")).isEmpty();
        assertThat(page.select("script")).hasSize(2);
        assertThat(html(SampleReadings.hostile())).doesNotContain("\u202E", "\u0000", "\uFFFF");
    }

    @Test
    void thePolicyNamesExactlyTheScriptsAndStylesOfThePage() throws Exception {
        Document page = page(SampleReadings.plan());
        Element meta = page.expectFirst("meta[http-equiv=Content-Security-Policy]");
        List<Element> inline = page.select("script, style");
        assertThat(inline).hasSize(4);
        for (Element asset : inline) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(asset.data().getBytes(StandardCharsets.UTF_8));
            assertThat(meta.attr("content"))
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(meta.attr("content")).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(page.select("[style], [src], link")).isEmpty();
    }

    @Test
    void theIndexLeadsToFilesWhateverTheyAreCalled() throws IOException {
        StringWriter out = new StringWriter();
        HtmlExport.writeIndex(
                List.of(
                        new HtmlExport.IndexEntry("a", "javascript:alert(1).html", SampleReadings.plan()),
                        new HtmlExport.IndexEntry("b", "kế hoạch #1?.html", SampleReadings.empty())),
                out);
        assertThat(Jsoup.parse(out.toString()).select("tbody a").eachAttr("href"))
                .containsExactly("./javascript:alert(1).html", "./k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%3F.html");
    }

    private static String marked(Document page, String fact) {
        return String.join(
                "",
                page.select("[data-f=" + fact + "]").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s|]+", "");
    }

    private static Document page(Reading reading) throws IOException {
        return Jsoup.parse(html(reading));
    }

    private static String html(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        HtmlExport.write(reading, "47-KH-TU.docx", out);
        return out.toString();
    }
}
