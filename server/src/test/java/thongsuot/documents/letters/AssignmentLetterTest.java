package thongsuot.documents.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.official.OfficialForms;
import thongsuot.formats.official.OfficialWriter;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.DocumentKind;

class AssignmentLetterTest {
    private final AssignmentLetter letter = AssignmentLetter.from(Directives.document(), Directives.duties());

    @Test
    void namesTheUnitsThatTheDirectiveNames() {
        assertThat(letter.named())
                .containsEntry("Phòng Văn hóa - Xã hội", 1)
                .containsEntry("Trạm Y tế xã", 2)
                .containsEntry("Công an xã", 1);
    }

    @Test
    void saysWhatTheLetterIsAbout() {
        assertThat(letter.subject())
                .isEqualTo("giao nhiệm vụ thực hiện Kế hoạch số 49-KH/TU về phòng, chống đuối nước trẻ em năm 2026");
    }

    @Test
    void eachUnitGetsItsOwnTasksWithTheirDatesInBold() {
        assertThat(letter.body("Ủy ban nhân dân xã", List.of("Phòng Văn hóa - Xã hội", "Công an xã")))
                .startsWith(
                        "Thực hiện Kế hoạch số 49-KH/TU ngày 07/03/2026 của Tỉnh ủy Sông Hậu Thượng về phòng, chống đuối nước trẻ em "
                                + "năm 2026, Ủy ban nhân dân xã giao nhiệm vụ như sau:\n**1. Phòng Văn hóa - Xã hội**\n- Phòng Văn hóa - Xã hội chủ trì,")
                .contains("***trước ngày 15/7/2026***.")
                .contains("\n**2. Công an xã**\n- Công an xã kiểm tra các bến đò")
                .contains("***trong quý II (chậm nhất 30/06/2026)***")
                .doesNotContain("**3.");
    }

    @Test
    void whatHasNoDateSaysSo() {
        assertThat(letter.body("Ủy ban nhân dân xã", List.of("Trạm Y tế xã")))
                .contains("- Trạm Y tế xã tập huấn sơ cứu cho cộng tác viên các ấp; văn bản giao không nêu thời hạn.");
    }

    @Test
    void whoOnlyTakesPartIsNamedWithWhoLeads() {
        assertThat(letter.body("Ủy ban nhân dân xã", List.of("Trạm Y tế xã")))
                .contains(
                        "- Phối hợp với Phòng Văn hóa - Xã hội: chủ trì, phối hợp với Trạm Y tế xã mở 02 lớp dạy bơi");
    }

    @Test
    void whatTheLetterSaysIsReadBackAsTheSameDuties() throws Exception {
        LetterDraft draft = new LetterDraft(
                DocumentKind.OFFICIAL_LETTER,
                "state-2020",
                "UBND-VHXH",
                "Ủy ban nhân dân xã Long Khê",
                "",
                "Long Khê",
                java.time.LocalDate.of(2026, 3, 20),
                letter.subject(),
                "Phòng Văn hóa - Xã hội\nCông an xã",
                "",
                letter.body("Ủy ban nhân dân xã", List.of("Phòng Văn hóa - Xã hội", "Công an xã")),
                "",
                "Như trên\nLưu: VT",
                "TM. Ủy ban nhân dân",
                "Chủ tịch",
                "Phan Hữu Trí Dũng");
        byte[] docx = OfficialWriter.write(OfficialForms.named("state-2020").orElseThrow(), draft.content(7));
        Reading reading = DocumentReader.standard().read(DocumentFiles.open(docx, "giao-viec.docx"));
        assertThat(reading.header().code()).isEqualTo("07/UBND-VHXH");
        assertThat(reading.obligations().stream()
                        .flatMap(o -> o.actors().stream())
                        .map(party -> party.name()))
                .contains("Phòng Văn hóa - Xã hội", "Trạm Y tế xã", "Công an xã");
        assertThat(reading.citations()).anyMatch(citation -> "49-KH/TU".equals(citation.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN XÃ LONG KHÊ, Ủy ban nhân dân xã Long Khê, UBND",
        "TỈNH ỦY SÔNG HẬU THƯỢNG, Tỉnh ủy Sông Hậu Thượng, TU",
        "Sở Nội vụ, Sở Nội vụ, SNV",
        "Đảng ủy xã Long Khê, Đảng ủy xã Long Khê, ĐU"
    })
    void namesOfBodiesInSentencesAndSymbols(String name, String inSentence, String abbreviation) {
        assertThat(OfficeNames.inSentence(name)).isEqualTo(inSentence);
        assertThat(OfficeNames.abbreviation(name)).isEqualTo(abbreviation);
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã Long Khê, Long Khê, Ủy ban nhân dân xã",
        "Tỉnh ủy Sông Hậu Thượng, Sông Hậu Thượng, Tỉnh ủy",
        "Sở Nội vụ, '', Sở Nội vụ"
    })
    void placesAreToldByNames(String name, String place, String shortly) {
        assertThat(OfficeNames.place(name)).isEqualTo(place);
        assertThat(OfficeNames.shortly(name)).isEqualTo(shortly);
    }
}
