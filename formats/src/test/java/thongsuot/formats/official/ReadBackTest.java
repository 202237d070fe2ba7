package thongsuot.formats.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.formats.DocumentFiles;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.Timing;

/** What goes into a document comes out of it again when our own reader reads it. */
class ReadBackTest {
    @ParameterizedTest
    @CsvSource({
        "party-2018, 12-CV/ĐU, T/M BAN THƯỜNG VỤ",
        "party-2026, 12-CV/ĐU, T/M BAN THƯỜNG VỤ",
        "state-2020, 12/UBND-VHXH, TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",
        "union-2024, 12/LĐLĐ-CSPL, TM. BAN THƯỜNG VỤ"
    })
    void aLetterOfTasks(String id, String code, String authority) throws Exception {
        OfficialForm form = OfficialForms.named(id).orElseThrow();
        LetterContent content = Specimens.letter(form);
        Reading reading = read(OfficialWriter.write(form, content));
        assertSameHead(reading, content);
        assertThat(reading.header().code()).isEqualTo(code);
        assertThat(reading.header().title()).endsWith(content.subject());
        assertThat(reading.signature().authority()).isEqualTo(authority);
        assertThat(reading.obligations().stream().map(o -> o.actors().getFirst().name()))
                .containsExactly("Phòng Văn hóa - Xã hội", "Công an xã", "Công an xã", "Trạm Y tế xã");
        assertThat(reading.obligations().getFirst().actors())
                .extracting(Party::name, Party::role)
                .contains(org.assertj.core.groups.Tuple.tuple("Trạm Y tế xã", Party.Role.COOPERATE));
        assertThat(reading.deadlines().stream().map(Deadline::timing))
                .containsExactly(new Timing.By(LocalDate.of(2026, 7, 14)), new Timing.By(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void everyKindInEveryForm() throws Exception {
        for (OfficialForm form : OfficialForms.all()) {
            for (DocumentKind kind :
                    List.of(DocumentKind.PLAN, DocumentKind.REPORT, DocumentKind.NOTICE, DocumentKind.DECISION)) {
                LetterContent content = Specimens.of(form, kind);
                Reading reading = read(OfficialWriter.write(form, content));
                assertSameHead(reading, content);
                assertThat(reading.header().title()).isEqualTo(content.subject());
                assertThat(reading.citations())
                        .as(form.id() + " " + kind)
                        .anyMatch(citation -> "49-KH/TU".equals(citation.code()));
            }
        }
    }

    @Test
    void longNamesAndListsComeBackWhole() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.STATE);
        LetterContent content = Specimens.huge(form);
        assertThat(content.head().issuer()).hasSizeGreaterThan(90);
        assertThat(content.subject()).hasSizeGreaterThan(390);
        Reading reading = read(OfficialWriter.write(form, content));
        assertSameHead(reading, content);
        assertThat(reading.header().title()).isEqualTo(content.subject());
        assertThat(reading.obligations().stream()
                        .flatMap(o -> o.actors().stream())
                        .map(Party::name)
                        .filter(name -> name.startsWith("Tổ công tác"))
                        .distinct())
                .hasSize(40);
    }

    @Test
    void anAnnexIsReadAsOne() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.STATE);
        LetterContent plain = Specimens.letter(form);
        Annex annex = new Annex(
                "Danh mục nhiệm vụ",
                BodyText.parse(
                        "| STT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | Cắm biển cảnh báo | Công an xã | 15/8/2026 |"),
                true);
        LetterContent content = new LetterContent(
                plain.head(),
                plain.kind(),
                plain.subject(),
                new Marks(null, Marks.Urgency.EXPRESS, null),
                plain.opening(),
                plain.body(),
                plain.recipients(),
                plain.signing(),
                List.of(annex));
        Reading reading = read(OfficialWriter.write(form, content));
        assertSameHead(reading, content);
        assertThat(reading.header().title()).endsWith(content.subject());
        assertThat(reading.text()).contains("Phụ lục", "(Kèm theo Công văn số 12/UBND-VHXH ngày 05 tháng 6 năm 2026");
        assertThat(reading.obligations()).anyMatch(o -> o.path().startsWith("@1"));
    }

    @Test
    void aDraftHasRoomForNumberAndDay() throws Exception {
        OfficialForm form = Specimens.form(DocumentSystem.PARTY);
        LetterContent plain = Specimens.letter(form);
        LetterHead head = plain.head();
        LetterContent content = new LetterContent(
                new LetterHead(head.issuer(), head.superior(), null, head.symbol(), head.place(), null),
                plain.kind(),
                plain.subject(),
                Marks.draft(1),
                plain.opening(),
                plain.body(),
                plain.recipients(),
                plain.signing(),
                List.of());
        Reading reading = read(OfficialWriter.write(form, content));
        assertThat(reading.header().number()).isNull();
        assertThat(reading.header().symbol()).isEqualTo("CV/ĐU");
        assertThat(reading.header().place()).isEqualTo("Long Khê");
        assertThat(reading.header().issuedOn()).isNull();
        assertThat(reading.header().title()).endsWith(plain.subject());
    }

    private static void assertSameHead(Reading reading, LetterContent content) {
        LetterHead head = content.head();
        assertThat(reading.header().issuer()).isEqualTo(TextWidth.capitals(head.issuer()));
        assertThat(reading.header().superior())
                .isEqualTo(head.superior() == null ? null : TextWidth.capitals(head.superior()));
        assertThat(reading.header().number()).isEqualTo(head.number());
        assertThat(reading.header().symbol()).isEqualTo(head.symbol());
        assertThat(reading.header().kind()).isEqualTo(content.kind());
        assertThat(reading.header().place()).isEqualTo(head.place());
        assertThat(reading.header().issuedOn()).isEqualTo(head.date());
        assertThat(reading.recipients().stream().map(Recipient::name).toList()).isEqualTo(content.recipients());
        assertThat(reading.signature().position())
                .isEqualTo(TextWidth.capitals(content.signing().position()));
        assertThat(reading.signature().name())
                .isEqualTo(Objects.requireNonNull(content.signing().name()));
    }

    private static Reading read(byte[] docx) throws Exception {
        return DocumentReader.standard().read(DocumentFiles.open(docx, "van-ban.docx"));
    }
}
