package thongsuot.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExtractorTest {
    @Test
    void marksComeOffAndLabelsStay() {
        assertThat(lines("""
                ## **KẾ HOẠCH**
                ***I- MỤC ĐÍCH***
                1\\. Mục *tiêu*; số 12\\-KH/HU
                *   gạch một
                -   gạch hai
                + cộng
                > trích `mã` __đậm__ và ten_tep
                a) điểm a, [xem](https://vi.du/x) ![ảnh](a.png)hết
                """))
                .containsExactly(
                        "KẾ HOẠCH",
                        "I- MỤC ĐÍCH",
                        "1. Mục tiêu; số 12-KH/HU",
                        "- gạch một",
                        "- gạch hai",
                        "+ cộng",
                        "trích mã đậm và ten_tep",
                        "a) điểm a, xem hết");
    }

    @Test
    void tablesBecomeRows() {
        assertThat(lines("""
                | TT | **Nhiệm vụ** |
                |----|:--------:|
                | 1  | Lập danh sách<br>Cắm biển |
                | 2  | a \\| b |
                """))
                .containsExactly("| TT | Nhiệm vụ |", "| 1 | Lập danh sách\u2028Cắm biển |", "| 2 | a / b |");
    }

    @Test
    void aLetterheadInATableIsReadDownItsColumns() {
        assertThat(lines("""
                | UBND XÃ TÂN HÒA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                |---|---|
                | Số: 12/KH-UBND | Tân Hòa, ngày 5 tháng 3 năm 2026 |
                """))
                .containsExactly(
                        "UBND XÃ TÂN HÒA",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Tân Hòa, ngày 5 tháng 3 năm 2026");
    }

    @Test
    void footnotesRulesCommentsAndSettingsAreUnderstood() {
        assertThat(lines("""
                ---
                title: x
                ---
                <!-- trang 1 -->
                đảng viên[^1], tổ chức<sup>2</sup>
                ---
                [^1]: Quy định số 08&#45;QĐ/TW
                """)).containsExactly("đảng viên¹, tổ chức²", "¹ Quy định số 08-QĐ/TW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*", "_", "<", "<!--", "|", "[a](", "\\", "[^1]", "&", "> ", "#", "{", "[x]: "})
    void whateverIsRepeatedIsReadInSeconds(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> MarkdownExtractor.text(piece.repeat(100_000) + "\nchữ"));
    }

    private static List<String> lines(String markdown) {
        return MarkdownExtractor.text(markdown)
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
    }
}
