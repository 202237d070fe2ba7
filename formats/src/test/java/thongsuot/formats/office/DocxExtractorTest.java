package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static thongsuot.formats.office.DocxFile.item;
import static thongsuot.formats.office.DocxFile.level;
import static thongsuot.formats.office.DocxFile.p;
import static thongsuot.formats.office.DocxFile.run;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxExtractorTest {
    @Test
    void changesAreAccepted() throws Exception {
        String moved = "<w:p><w:moveFrom w:id=\"1\">" + run("", "chỗ cũ") + "</w:moveFrom><w:moveTo w:id=\"2\">"
                + run("", "chỗ mới") + "</w:moveTo></w:p>";
        String joined = "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("", "hai đoạn ") + "</w:p>"
                + p("nay là một");
        assertThat(lines(DocxFile.of(moved + joined))).containsExactly("chỗ mới", "hai đoạn nay là một");
    }

    @Test
    void deletedRowsAreGone() throws Exception {
        String table = "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("cũ") + cell("1") + "</w:tr><w:tr>"
                + cell("mới") + cell("2") + "</w:tr><w:tr>" + cell("ba") + cell("3") + "</w:tr></w:tbl>";
        assertThat(lines(DocxFile.of(table))).containsExactly("| mới | 2 |", "| ba | 3 |");
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsStoredTwice() throws Exception {
        String words = "<w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent>";
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + words
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + words
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("", "KẾ HOẠCH") + "</w:p>";
        assertThat(lines(DocxFile.of(box))).containsExactly("KẾ HOẠCH", "DỰ THẢO");
    }

    @Test
    void wordsInContentControlsSmartTagsAndLinksCount() throws Exception {
        String body = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("Trong khung")
                + "</w:sdtContent></w:sdt><w:p>"
                + "<w:smartTag>" + run("", "thẻ ") + "</w:smartTag><w:hyperlink r:id=\"r9\">" + run("", "liên kết")
                + "</w:hyperlink>"
                + "<w:sdt><w:sdtContent>" + run("", " và ô") + "</w:sdtContent></w:sdt></w:p>";
        assertThat(lines(DocxFile.of(body))).containsExactly("Trong khung", "thẻ liên kết và ô");
    }

    @Test
    void fieldsShowTheirResultsAlsoInsideOneAnother() throws Exception {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String nested = "<w:p>" + begin + run("", "IF ") + begin + run("", "REF") + separate + run("", "mã") + end
                + separate + run("", "kết quả") + end + run("", " xong") + "</w:p>";
        String damaged = "<w:p>" + begin + run("", "MÃ") + "</w:p>" + p("vẫn đọc được");
        assertThat(lines(DocxFile.of(nested + damaged))).containsExactly("kết quả xong", "vẫn đọc được");
    }

    @Test
    void labelsComeFromStylesToo() throws Exception {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Muc\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/><w:pPr><w:numPr>"
                        + "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1-", "<w:pStyle w:val=\"Muc\"/>")
                        + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        DocxFile file = DocxFile.of(
                styled("Muc", "MỤC ĐÍCH") + styled("Con", "một") + styled("Muc", "NỘI DUNG") + styled("Con", "hai")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + run("", "không số") + "</w:p>");
        assertThat(lines(file.styles(styles).numbering(numbering)))
                .containsExactly("I- MỤC ĐÍCH", "1.1. một", "II- NỘI DUNG", "2.1. hai", "không số");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessToldToStartAnew() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1)", "") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                + "</w:lvlOverride></w:num>";
        String body = item(1, 0, "một") + item(2, 0, "hai") + item(3, 0, "năm") + item(3, 0, "sáu") + item(9, 0, "lạ");
        assertThat(lines(DocxFile.of(body).numbering(numbering)))
                .containsExactly("1) một", "2) hai", "5) năm", "6) sáu", "lạ");
    }

    @Test
    void notesAreNumberedAsTheyAreMetAndStandAtTheEnd() throws Exception {
        String body = "<w:p>" + run("", "Một") + "<w:r><w:endnoteReference w:id=\"7\"/></w:r>" + run("", " hai")
                + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + run("", " ba")
                + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>*</w:t></w:r></w:p>"
                + p("Hết.");
        assertThat(lines(DocxFile.of(body)
                        .footnotes("<w:footnote w:id=\"3\">" + p("chân trang") + "</w:footnote><w:footnote w:id=\"4\">"
                                + p("* riêng") + "</w:footnote>")
                        .endnotes("<w:endnote w:id=\"7\">" + p("cuối bài") + "</w:endnote>")))
                .containsExactly("Một¹ hai² ba*", "Hết.", "¹ cuối bài", "² chân trang");
    }

    @Test
    void theLetterheadMayStandInTheFirstHeader() throws Exception {
        String section =
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h2\"/><w:headerReference w:type=\"first\" r:id=\"h1\"/>"
                        + "<w:titlePg/></w:sectPr>";
        DocxFile file = DocxFile.of(p("KẾ HOẠCH") + section)
                .header("h1", p("HUYỆN ỦY TÂN HÒA MẪU") + p("Số 03-KH/HU"))
                .header("h2", p("2"));
        assertThat(lines(file)).containsExactly("HUYỆN ỦY TÂN HÒA MẪU", "Số 03-KH/HU", "KẾ HOẠCH");
        assertThat(lines(DocxFile.of(p("Số 03-KH/HU") + section)
                        .header("h1", p("Số 9-X/Y"))
                        .header("h2", p("2"))))
                .containsExactly("Số 03-KH/HU");
    }

    @Test
    void capitalsSmallCapitalsAndHiddenWordsAreAsDrawn() throws Exception {
        String body = "<w:p>" + run("<w:caps/>", "ủy ban") + run("<w:smallCaps/>", " nhân dân")
                + run("<w:caps w:val=\"0\"/>", " xã") + run("<w:vanish/>", " ẩn") + "</w:p>";
        assertThat(lines(DocxFile.of(body))).containsExactly("ỦY BAN NHÂN DÂN xã");
    }

    @Test
    void aLetterOfVniMayLieInTwoRuns() throws Exception {
        String font = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";
        String body = "<w:p>" + run(font, "Keá hoa") + run(font + "<w:b/>", "ïch") + "</w:p>";
        assertThat(lines(DocxFile.of(body))).containsExactly("Kế hoạch");
    }

    @Test
    void unicodeInAnOldFontStaysAsItIs() throws Exception {
        String body =
                "<w:p>" + run("<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", "công tác của Đảng bộ") + "</w:p>";
        assertThat(lines(DocxFile.of(body))).containsExactly("công tác của Đảng bộ");
    }

    @Test
    void pagesEndWithAFormFeed() throws Exception {
        String body = "<w:p>" + run("", "trang một") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("trang hai");
        assertThat(new DocxExtractor().extract(DocxFile.of(body).bytes(), "x").content())
                .isEqualTo("trang một\f\ntrang hai");
    }

    @Test
    void aDamagedSidePartIsANoteAndTheRestIsRead() throws Exception {
        DocxFile file = DocxFile.of(item(1, 0, "còn lại")).numbering("<hỏng");
        var text = new DocxExtractor().extract(file.bytes(), "x.docx");
        assertThat(text.content()).isEqualTo("còn lại");
        assertThat(text.notes()).singleElement().asString().contains("word/numbering.xml");
    }

    static List<String> lines(DocxFile file) throws Exception {
        return new DocxExtractor()
                .extract(file.bytes(), "mau.docx")
                .content()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("", text) + "</w:p>";
    }
}
