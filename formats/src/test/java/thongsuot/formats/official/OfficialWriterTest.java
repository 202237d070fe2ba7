package thongsuot.formats.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import thongsuot.formats.official.Signing.Formula;
import thongsuot.reader.cite.DocumentKind;

class OfficialWriterTest {
    @Test
    void sameContentSameBytesInEveryTimeZone() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.STATE);
        byte[] here = OfficialWriter.write(form, Specimens.letter(form));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(OfficialWriter.write(form, Specimens.letter(form))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anotherWordMakesAnotherFile() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.STATE);
        assertThat(sum(OfficialWriter.write(form, Specimens.letter(form))))
                .isNotEqualTo(sum(OfficialWriter.write(form, Specimens.of(form, DocumentKind.PLAN))));
    }

    @Test
    void wordOpensEveryKindInEveryForm() throws Exception {
        for (OfficialForm form : OfficialForms.all()) {
            for (DocumentKind kind :
                    List.of(DocumentKind.PLAN, DocumentKind.REPORT, DocumentKind.NOTICE, DocumentKind.DECISION)) {
                try (XWPFDocument file = open(OfficialWriter.write(form, Specimens.of(form, kind)))) {
                    assertThat(file.getTables()).as(form.id() + " " + kind).hasSizeGreaterThanOrEqualTo(2);
                }
            }
            try (XWPFDocument file = open(OfficialWriter.write(form, Specimens.letter(form)))) {
                assertThat(file.getStyles().getStyle("vb-body")).isNotNull();
            }
        }
    }

    @Test
    void unseenCharactersAreCleanedAway() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.STATE);
        String dirty = "ngăn\u0000 \u202Eđuối\u2066 n\u200Bước\uFFFE \uD800 & <b>\"trẻ\"</b>\u0007 em\r\n\tở xã\uE000";
        LetterContent content = with(dirty, List.of(new Block.Paragraph(List.of(Run.plain(dirty)))));
        assertThat(content.subject()).isEqualTo("ngăn đuối nước & <b>\"trẻ\"</b> em ở xã");
        try (XWPFDocument file = open(OfficialWriter.write(form, content))) {
            assertThat(file.getParagraphs().stream().map(p -> p.getText()))
                    .anyMatch(text -> text.equals("ngăn đuối nước & <b>\"trẻ\"</b> em ở xã./."));
        }
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Run.plain("u\u031b\u0309y").text()).isEqualTo("ửy");
    }

    @Test
    void aParagraphOfTenThousandCharactersIsWrittenWhole() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.PARTY);
        String longest = "nhiệm vụ ".repeat(1_200).strip();
        LetterContent content = with("thử", List.of(new Block.Paragraph(List.of(Run.plain(longest)))));
        try (XWPFDocument file = open(OfficialWriter.write(form, content))) {
            assertThat(file.getParagraphs().stream().map(p -> p.getText())).contains(longest + ".");
        }
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedByItsName() {
        assertThatThrownBy(() -> with(" \u200B ", List.of()))
                .isInstanceOf(LetterContentException.class)
                .hasMessage("Trích yếu: để trống; hãy điền nội dung.");
        assertThatThrownBy(() -> with("x".repeat(2_001), List.of()))
                .hasMessage("Trích yếu: dài 2001 ký tự, quá mức 2000; hãy rút gọn hoặc tách đoạn.");
        assertThatThrownBy(() -> Run.checked("Đoạn văn", List.of(Run.plain("x".repeat(60_001)))))
                .hasMessageContaining("quá mức 60000");
    }

    @Test
    void aTableWithAMissingCellIsRefused() {
        assertThatThrownBy(() -> BodyText.parse("| a | b |\n| 1 | 2 | 3 |"))
                .isInstanceOf(LetterContentException.class)
                .hasMessage("Bảng có 2 cột mà một dòng có 3 ô; hãy thêm hoặc bớt dấu “|”.");
    }

    private static LetterContent with(String subject, List<Block> body) {
        return new LetterContent(
                new LetterHead("Ủy ban nhân dân xã Long Khê", null, null, "UBND", "Long Khê", null),
                DocumentKind.OFFICIAL_LETTER,
                subject,
                Marks.draft(1),
                Opening.NONE,
                body,
                List.of("Lưu: VT"),
                new Signing(List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Ủy ban nhân dân")), "Chủ tịch", null),
                List.of());
    }

    private static XWPFDocument open(byte[] docx) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
