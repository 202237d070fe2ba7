package thongsuot.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExtractorTest {
    @Test
    void aLetterheadInATableIsReadDownItsColumns() {
        assertThat(lines("""
                <table><tr><td><b>UBND XÃ TÂN HÒA<br>-------</b></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập</td></tr>
                <tr><td>Số: 12/KH-UBND</td><td><i>Tân Hòa, ngày 5 tháng 3 năm 2026</i></td></tr></table>
                <p>KẾ&nbsp;HOẠCH</p>"""))
                .containsExactly(
                        "UBND XÃ TÂN HÒA",
                        "-------",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập",
                        "Tân Hòa, ngày 5 tháng 3 năm 2026",
                        "KẾ HOẠCH");
    }

    @Test
    void dataKeepsItsRowsAndASpannedCellLeavesAnEmptyOne() {
        assertThat(lines("""
                <table border=1><thead><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr></thead>
                <tr><td rowspan=2>1</td><td><p>Lập danh sách</p><p>Cắm biển</p></td><td>Công an xã</td></tr>
                <tr><td>Mở lớp dạy bơi</td><td>Trường học</td></tr><tr><td colspan=3>II. Năm 2027</td></tr></table>"""))
                .containsExactly(
                        "| TT | Nhiệm vụ | Chủ trì |",
                        "| 1 | Lập danh sách\u2028Cắm biển | Công an xã |",
                        "|  | Mở lớp dạy bơi | Trường học |",
                        "| II. Năm 2027 |");
    }

    @Test
    void listsAreNumberedAsABrowserShowsThem() {
        assertThat(lines("""
                <ol start=3><li>ba</li><li value=7>bảy<ul><li>con</li><li>- có gạch sẵn</li></ul></li></ol>
                <ol type=a><li>chữ a</li></ol><ol style="list-style-type:upper-roman"><li>một</li><li>hai</li></ol>"""))
                .containsExactly("3. ba", "7. bảy", "- con", "- có gạch sẵn", "a. chữ a", "I. một", "II. hai");
    }

    @Test
    void wordsOwnListMarksStay() {
        assertThat(lines("""
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1.
                <span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Mục tiêu</p>
                <p><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span>Gạch đầu dòng</p>""")).containsExactly("1.1. Mục tiêu", "- Gạch đầu dòng");
    }

    @Test
    void referencesToFootnotesAreRaised() {
        assertThat(lines("<p>đảng viên<sup>1</sup>, tổ chức<a href='#_ftn2'>[2]</a>, 5 m<sup>2</sup></p>"
                        + "<p><a name='_ftn2' href='#_ftnref2'>[2]</a> Quy định số 08-QĐ/TW</p>"))
                .containsExactly("đảng viên¹, tổ chức², 5 m²", "² Quy định số 08-QĐ/TW");
    }

    @Test
    void whatASitePutsAroundADocumentIsLeftOut() {
        String links =
                "<a href=/a>Trang chủ</a> <a href=/b>Văn bản mới</a> <a href=/c>Tra cứu</a> <a href=/d>Liên hệ</a>";
        assertThat(
                        lines(
                                "<html><body><header>Cổng thông tin</header><nav>" + links + "</nav><div class='menu'>"
                                        + links
                                        + "</div><div id=main><div class=toolbar>Tải về</div><div><p>KẾ HOẠCH</p><p>"
                                        + "Nội dung. ".repeat(60)
                                        + "</p></div></div><script>var a = '<p>x</p>'</script><p style='display: none'>ẩn</p><footer>© 2026</footer>"))
                .containsExactly("KẾ HOẠCH", "Nội dung. ".repeat(60).strip());
    }

    @Test
    void theEncodingIsTheOneThePageIsReallyIn() {
        byte[] page = "<meta charset=utf-16><p>Tiếng Việt</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(new HtmlExtractor().extract(page, "a.html").content().strip())
                .isEqualTo("Tiếng Việt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "<ul><li>",
                "<b>",
                "<sup>",
                "<a href=#ftn>",
                "<p>",
                "<ol><li>x",
                "<!--",
                "<span style='"
            })
    void whateverIsNestedAHundredThousandTimesIsReadInSeconds(String tag) {
        byte[] page = ("<html>" + tag.repeat(100_000) + "chữ").getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                thongsuot.formats.DocumentFiles.open(page, "a.html");
            } catch (thongsuot.formats.UnreadableFileException e) {
                assertThat(e.getMessage()).startsWith("a.html: ");
            }
        });
    }

    private static List<String> lines(String markup) {
        byte[] page = ("<meta charset=utf-8>" + markup).getBytes(StandardCharsets.UTF_8);
        return List.of(
                new HtmlExtractor().extract(page, "mau.html").content().strip().split("\n"));
    }
}
