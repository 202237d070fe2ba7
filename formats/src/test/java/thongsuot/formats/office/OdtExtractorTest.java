package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OdtExtractorTest {
    private static final String LISTS =
            "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" "
                    + "style:num-format=\"I\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"1\" "
                    + "style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style><text:list-style style:name=\"L2\">"
                    + "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/></text:list-style>";

    @Test
    void listsAreCountedLevelByLevelAndCountOnWhereToldTo() throws Exception {
        String body =
                "<text:list text:style-name=\"L1\" xml:id=\"a\"><text:list-item><text:p>một</text:p><text:list><text:list-item>"
                        + "<text:p>con</text:p><text:p>thêm</text:p></text:list-item></text:list></text:list-item></text:list>"
                        + "<text:p>xen giữa</text:p><text:list text:style-name=\"L1\" text:continue-list=\"a\"><text:list-item><text:p>hai</text:p>"
                        + "</text:list-item><text:list-item text:start-value=\"7\"><text:p>bảy</text:p></text:list-item></text:list>"
                        + "<text:list text:style-name=\"L1\"><text:list-header><text:p>đầu</text:p></text:list-header><text:list-item>"
                        + "<text:p>mới</text:p></text:list-item></text:list><text:list text:style-name=\"L2\"><text:list-item><text:p>gạch</text:p>"
                        + "</text:list-item></text:list>";
        assertThat(lines(LISTS, body))
                .containsExactly(
                        "I. một", "I.1) con", "thêm", "xen giữa", "II. hai", "VII. bảy", "đầu", "I. mới", "- gạch");
    }

    @Test
    void blanksTabsAndBreaksAreElements() throws Exception {
        assertThat(lines("", "<text:p>a\n   b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e</text:p>"))
                .containsExactly("a b  c d", "e");
    }

    @Test
    void deletedHiddenAndRemarkedWordsAreNotRead() throws Exception {
        String styles =
                "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>xóa</text:p></text:deletion></text:changed-region>"
                        + "</text:tracked-changes><text:p>còn<text:change text:change-id=\"1\"/><text:span text:style-name=\"T1\"> ẩn</text:span>"
                        + "<office:annotation><text:p>nhận xét</text:p></office:annotation> lại</text:p>";
        assertThat(lines(styles, body)).containsExactly("còn lại");
    }

    @Test
    void oldFontsAreReadThroughTheirDeclarations() throws Exception {
        String styles =
                "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:text-properties style:font-name=\"F1\"/></style:style>"
                        + "<style:style style:name=\"P2\" style:family=\"paragraph\" style:parent-style-name=\"P1\"/>";
        String fonts =
                "<office:font-face-decls><style:font-face style:name=\"F1\" svg:font-family=\"'.VnTime'\"/></office:font-face-decls>";
        assertThat(lines(
                        fonts + "<office:automatic-styles>" + styles + "</office:automatic-styles>",
                        "<text:p text:style-name=\"P2\">§¶ng</text:p>"))
                .containsExactly("Đảng");
    }

    @Test
    void mergedCellsAreOneCellAcrossAndEmptyDown() throws Exception {
        String styles =
                "<style:style style:name=\"C\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #000\"/>"
                        + "</style:style>";
        String cell = "<table:table-cell table:style-name=\"C\"";
        String body = "<table:table><table:table-row>" + cell
                + " table:number-columns-spanned=\"2\"><text:p>rộng</text:p></table:table-cell>"
                + "<table:covered-table-cell/>" + cell
                + " table:number-rows-spanned=\"2\"><text:p>cao</text:p></table:table-cell></table:table-row>"
                + "<table:table-row>" + cell + "><text:p>a</text:p></table:table-cell>" + cell
                + "><text:p>b</text:p></table:table-cell>"
                + "<table:covered-table-cell/></table:table-row></table:table>";
        assertThat(lines(styles, body)).containsExactly("| rộng | cao |", "| a | b |  |");
    }

    @Test
    void sectionsAreGoneIntoAndBoxesFollowTheirParagraph() throws Exception {
        String body =
                "<text:section><text:p>trong mục<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame></text:p>"
                        + "</text:section><text:table-of-content><text:index-body><text:p>mục lục 1</text:p></text:index-body></text:table-of-content>"
                        + "<text:p>ghi chú<text:note><text:note-citation>9</text:note-citation><text:note-body><text:p>nguồn</text:p></text:note-body>"
                        + "</text:note></text:p>";
        assertThat(lines("", body)).containsExactly("trong mục", "khung", "ghi chú¹", "¹ nguồn");
    }

    private static List<String> lines(String styles, String body) throws Exception {
        StringBuilder xml = new StringBuilder("<office:document-content");
        for (String prefix : List.of("office", "text", "style", "table")) {
            xml.append(" xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"".formatted(prefix, prefix));
        }
        xml.append(" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"")
                .append(" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"")
                .append(" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\">")
                .append(styles)
                .append("<office:body><office:text>")
                .append(body)
                .append("</office:text></office:body></office:document-content>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", xml.toString());
        return new OdtExtractor()
                .extract(DocxFile.zip(parts), "x.odt")
                .content()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
