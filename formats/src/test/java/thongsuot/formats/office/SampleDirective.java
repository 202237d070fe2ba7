package thongsuot.formats.office;

import static thongsuot.formats.office.DocxFile.item;
import static thongsuot.formats.office.DocxFile.level;
import static thongsuot.formats.office.DocxFile.p;
import static thongsuot.formats.office.DocxFile.run;

/**
 * An invented plan that uses everything Word can hide words behind: automatic labels on five levels, a letterhead in a borderless
 * table, notes, a text box, changes, hidden words, fields, old fonts, merged cells. {@code sample.doc}, {@code .odt} and
 * {@code .rtf} among the specimens are this document, saved by LibreOffice.
 */
final class SampleDirective {
    private static final String BORDERS =
            "<w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
                    + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
                    + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>";

    private SampleDirective() {}

    static byte[] docx() {
        return DocxFile.of(letterhead() + body() + closing())
                .numbering(numbering())
                .styles(styles())
                .footnotes(note(1, "Kế hoạch số 08-KH/HU, ngày 02/3/2024."))
                .bytes();
    }

    private static String letterhead() {
        return table(
                "<w:tblPr/>",
                row(
                        cell("", p("TỈNH ỦY AN GIANG THƯỢNG"), p("BAN DÂN VẬN"), p("*")),
                        cell("", p("ĐẢNG CỘNG SẢN VIỆT NAM"))),
                row(cell("", p("Số 15-KH/BDVTU")), cell("", p("An Giang Thượng, ngày 4 tháng 4 năm 2024"))));
    }

    private static String body() {
        return p("KẾ HOẠCH")
                + "<w:p><w:r><w:t>về phong trào trồng cây</w:t><w:br/><w:t>giai đoạn 2024 - 2026</w:t></w:r></w:p>"
                + "<w:p>" + run("", "Thực hiện chủ trương của cấp trên")
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>"
                + run("", ", Ban xây dựng kế hoạch như sau:") + "</w:p>"
                + item(1, 0, "MỤC TIÊU")
                + item(1, 1, "Mục tiêu chung")
                + item(2, 0, "Phủ xanh đất trống.")
                + item(2, 1, "Ưu tiên đầu nguồn.")
                + item(1, 1, "Mục tiêu cụ thể")
                + item(1, 2, "Năm 2024: 3.000 cây.")
                + item(1, 2, "Năm 2025: 4.000 cây.")
                + item(1, 0, "NHIỆM VỤ")
                + item(1, 1, "Tuyên truyền")
                + item(3, 0, "qua loa;")
                + item(3, 0, "qua tờ tin.")
                + item(4, 0, "bắt đầu lại;")
                + "<w:p>" + run("", "Các ")
                + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>phòng</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"A\">" + run("", "xã") + "</w:ins>" + run("<w:vanish/>", " (ẩn)")
                + run("", " báo cáo trước ngày ") + field("MERGEFIELD han", "15/12/2024") + run("", ".") + "</w:p>"
                + "<w:p>" + run("<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", "H\u00e9i n\u00abng d\u00a9n; ")
                + run("<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>", "h\u00e9i phô n\u00f7; ")
                + run("<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>", "Ñoaøn thanh nieân") + "</w:p>"
                + table(
                        BORDERS,
                        row(cell("", p("STT")), cell("", p("Nhiệm vụ")), cell("", p("Chủ trì"))),
                        row(cell("<w:gridSpan w:val=\"3\"/>", p("A. Nhóm việc thường xuyên"))),
                        row(
                                cell("", p("1")),
                                cell("", p("Ươm cây"), p("Chăm sóc")),
                                cell("<w:vMerge w:val=\"restart\"/>", p("Hội Nông dân"))),
                        row(cell("", p("2")), cell("", p("Trồng | dặm")), cell("<w:vMerge/>", p(""))))
                + p("");
    }

    private static String closing() {
        return table(
                        "<w:tblPr/>",
                        row(
                                cell("", p("Nơi nhận:"), p("- Các xã,"), p("- Lưu.")),
                                cell("", p("TRƯỞNG BAN"), p(""), p("Hồ Văn Mẫu"))))
                + p("")
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String numbering() {
        String outline =
                level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%2.", "") + level(2, "decimal", "%2.%3.", "");
        String dashes = level(0, "bullet", "\uf0b7", "") + level(1, "bullet", "+", "");
        String letters = level(0, "lowerLetter", "%1)", "");
        return abstractNum(1, outline)
                + abstractNum(2, dashes)
                + abstractNum(3, letters)
                + num(1, 1, "")
                + num(2, 2, "")
                + num(3, 3, "")
                + num(4, 3, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
    }

    private static String abstractNum(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
                .formatted(id, levels);
    }

    private static String num(int id, int definition, String more) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, definition, more);
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style>";
    }

    private static String note(int id, String text) {
        return "<w:footnote w:id=\"%d\"><w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
                        .formatted(id)
                + run("", " " + text) + "</w:p></w:footnote>";
    }

    private static String table(String properties, String... rows) {
        return "<w:tbl>" + properties + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String... paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", paragraphs) + "</w:tc>";
    }
}
