package thongsuot.reader.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentNumber;

class CitationTest {
    private static final String PLAN = """
            TỈNH ỦY AN GIANG THƯỢNG
            *
            Số 12-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vĩnh Lộc, ngày 10 tháng 02 năm 2026

            KẾ HOẠCH
            thực hiện Chỉ thị số 31-CT/TW, ngày 05/01/2026 của Ban Bí thư
            -----
            """;
    private static final String DECISION = """
            ỦY BAN NHÂN DÂN
            TỈNH AN GIANG THƯỢNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 45/2026/QĐ-UBND
            Vĩnh Lộc, ngày 10 tháng 02 năm 2026

            QUYẾT ĐỊNH
            Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 11/2024/QĐ-UBND

            """;

    @Test
    void thePlanCarriesOutWhatItsTitleAndOpeningSentenceName() {
        Reading reading = read(PLAN + """
                Thực hiện Chỉ thị số 31-CT/TW, ngày 05/01/2026 của Ban Bí thư, theo đề nghị của Ban Tổ chức Tỉnh ủy tại Tờ trình số 8-TTr/BTCTU, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

                I- MỤC ĐÍCH
                1. Quán triệt Chỉ thị số 31-CT/TW đến mọi chi bộ.
                """);
        assertThat(roles(reading))
                .containsExactly(
                        "31-CT/TW IMPLEMENTS", "31-CT/TW IMPLEMENTS", "8-TTr/BTCTU IMPLEMENTS", "31-CT/TW MENTIONS");
    }

    @Test
    void groundsAreOneRoleAndTheParentInTheSameSentenceAnother() {
        Reading grounds = read(DECISION + """
                Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Luật Đất đai số 31/2024/QH15;
                Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ;
                QUYẾT ĐỊNH:
                Điều 1. Sửa đổi, bổ sung khoản 2 Điều 3 Quyết định số 11/2024/QĐ-UBND như sau:
                Điều 2. Bãi bỏ các Quyết định: Quyết định số 12/2023/QĐ-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh về phí; Quyết định số 13/2023/QĐ-UBND.
                Điều 3. Quyết định số 14/2022/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.
                """);
        assertThat(roles(grounds))
                .containsExactly(
                        "11/2024/QĐ-UBND AMENDS",
                        "72/2025/QH15 BASIS",
                        "31/2024/QH15 BASIS",
                        "30/2020/NĐ-CP BASIS",
                        "11/2024/QĐ-UBND AMENDS",
                        "12/2023/QĐ-UBND REPLACES",
                        "13/2023/QĐ-UBND REPLACES",
                        "14/2022/QĐ-UBND REPLACES");
        Reading parent = read(PLAN + """
                Căn cứ Kế hoạch số 20-KH/TW ngày 06/01/2026 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

                I- MỤC ĐÍCH
                """);
        assertThat(roles(parent)).contains("20-KH/TW IMPLEMENTS");
    }

    @Test
    void theDocumentDoesNotCiteItself() {
        Reading reading = read(DECISION + """
                QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Quy chế.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Văn Mẫu

                QUY CHẾ
                (Ban hành kèm theo Quyết định số 45 /2026/QĐ-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh)
                """);
        assertThat(codes(reading)).containsExactly("11/2024/QĐ-UBND");
    }

    @Test
    void aMentionTakesDateAndIssuerFromTheFullOneButNotFromAnotherDocumentOfThatNumber() {
        Reading reading = read(PLAN + """
                I- NỘI DUNG
                1. Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.
                2. Nghị quyết 57-NQ/TW.
                3. Quyết định số 5/QĐ-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh; Quyết định số 5/QĐ-UBND ngày 06/01/2025 của Ủy ban nhân dân xã Vĩnh Lộc.
                4. Quyết định số 5/QĐ-UBND.
                """);
        assertThat(at(reading, "I/2").getFirst().issuedOn()).hasToString("2024-12-22");
        assertThat(at(reading, "I/2").getFirst().issuer()).isEqualTo("Bộ Chính trị");
        assertThat(at(reading, "I/4").getFirst().issuedOn()).isNull();
    }

    @Test
    void warnsOfTwoDatesOfOneDocumentOnly() {
        Reading reading = read(PLAN + """
                I- NỘI DUNG
                1. Nghị quyết số 35-NQ/TW ngày 25/10/2018 và Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị.
                2. Kế hoạch số 7/KH-UBND ngày 05/01/2025 và Kế hoạch số 7/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.
                3. Kế hoạch số 8-KH/TU ngày 5/1/2025; Kế hoạch số 8-KH/TU ngày 05/01/2025.
                """);
        assertThat(warnings(reading, Diagnostic.Code.TWO_DATES))
                .hasSize(1)
                .first()
                .asString()
                .contains("35-NQ/TW");
    }

    @Test
    void warnsOfDatesNumbersAndShortFormsThatCannotBe() {
        Reading reading = read(PLAN + """
                I- NỘI DUNG
                1. Kế hoạch số 9-KH/TU ngày 31/02/2025; Nghị định số 45/25010/NĐ-CP.
                2. Thực hiện Nghị quyết số 18 về tổ chức bộ máy.
                """);
        assertThat(warnings(reading, Diagnostic.Code.IMPOSSIBLE_DATE)).hasSize(1);
        assertThat(warnings(reading, Diagnostic.Code.NUMBER_FORM)).hasSize(1);
        assertThat(warnings(reading, Diagnostic.Code.UNDEFINED_ALIAS)).hasSize(1);
    }

    @Test
    void spansHoldTheWordsFromTheKindToTheIssuer() {
        Reading reading =
                read(PLAN + "I- NỘI DUNG\n1. Theo Kế hoạch số 9 -KH/TU, ngày 05/02/2025 của Tỉnh ủy về việc làm.\n");
        assertThat(at(reading, "I/1").getFirst().span().of(reading.text()))
                .isEqualTo("Kế hoạch số 9 -KH/TU, ngày 05/02/2025 của Tỉnh ủy");
    }

    @Test
    void aNumberTellsItsParts() {
        assertThat(DocumentNumber.parse("Số: 28 /KH-LĐLĐ")).hasToString("28/KH-LĐLĐ");
        DocumentNumber number = DocumentNumber.parse("66.7/2025/NQ-CP");
        assertThat(number).isNotNull().extracting(DocumentNumber::number).isNull();
        assertThat(number).isNotNull().extracting(DocumentNumber::symbol).isEqualTo("NQ-CP");
        assertThat(DocumentNumber.parse("49-KH/TU"))
                .isNotNull()
                .extracting(DocumentNumber::number)
                .isEqualTo(49);
        assertThat(DocumentNumber.parse("Số:      /KH-ĐTN")).isNull();
        assertThat(DocumentNumber.parse("Số: …/2025/QĐ-UBND")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-A/",
                "số ",
                "Nghị quyết ",
                "12/2025/",
                "57-NQ/TW, ",
                "của ",
                "1, 2, ",
                "(",
                "Luật A, ",
                "ngày 1/",
                "Kế hoạch 03 ",
                "12-KH/TU và ",
                "A-",
                "Điều lệ Đảng ",
                "9999999",
                " \u00a0",
                "ngày… tháng… ",
                "5/QĐ-UBND;",
                "Luật Bầu cử và "
            })
    void hostileRepetitionsAreReadInTime(String piece) {
        String text = PLAN + "I- NỘI DUNG\n1. Kế hoạch số 03-KH/TU. " + piece.repeat(100_000 / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThatCode(() -> read(text)).doesNotThrowAnyException());
    }

    private static Reading read(String text) {
        return DocumentReader.standard().read(text);
    }

    private static List<String> roles(Reading reading) {
        return numbered(reading)
                .map(citation -> citation.code() + " " + citation.role())
                .toList();
    }

    private static List<String> codes(Reading reading) {
        return numbered(reading)
                .map(citation -> String.valueOf(citation.code()))
                .toList();
    }

    private static Stream<Citation> numbered(Reading reading) {
        return reading.citations().stream().filter(citation -> citation.code() != null);
    }

    private static List<Citation> at(Reading reading, String path) {
        return reading.citations().stream()
                .filter(citation -> citation.path().equals(path))
                .toList();
    }

    private static List<String> warnings(Reading reading, Diagnostic.Code code) {
        return reading.warnings().stream()
                .filter(warning -> warning.code() == code)
                .map(Diagnostic::message)
                .toList();
    }
}
