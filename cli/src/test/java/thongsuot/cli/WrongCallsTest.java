package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongCallsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read | Thiếu FILE.",
                "read --formt json a.txt | Không có tùy chọn --formt. Có phải là: --format?",
                "read --format pdf a.txt | “pdf” không dùng được cho --format; hãy chọn: text, json, html, xlsx, akn.",
                "read a.txt --format json --format text | Tùy chọn --format được viết hai lần; hãy bỏ bớt một.",
                "reed a.txt | Không có lệnh “reed”. Có phải là: read?",
                "lint --today mai a.txt | “mai” không dùng được cho --today.",
                "lint --today 31/02/2026 a.txt | “31/02/2026” không dùng được cho --today.",
                "coverage a.txt | Cần văn bản cấp trên và ít nhất một kế hoạch: thongsuot coverage CẤP-TRÊN KẾ-HOẠCH…",
                "coverage . a.txt | . là một thư mục; tên đầu tiên phải là tệp văn bản cấp trên.",
                "demo --port 70000 | Cổng 70000 không hợp lệ; hãy chọn từ 0 đến 65535.",
                "demo --port x | “x” không dùng được cho --port.",
                "--lang fr read a.txt | Không có ngôn ngữ “fr”; hãy dùng vi hoặc en."
            })
    void aWrongCallIsToldInOneLineAndEndsWithTwo(String words, String line) {
        Call call = Call.of(words.split(" "));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("thongsuot: " + line + "\n");
        assertThat(call.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void noCommandShowsWhatThereIs() {
        Call call = Call.of();
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .contains(
                        "read",
                        "lint",
                        "graph",
                        "coverage",
                        "samples",
                        "demo",
                        "serve",
                        "backup",
                        "restore",
                        "check",
                        "completion");
    }

    @Test
    void helpIsNoMistake() {
        Call call = Call.of("read", "--help");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("Ví dụ:", "thongsuot read ke-hoach.docx");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void theLanguageIsAskedForByOptionOrVariable() {
        assertThat(Call.of("--lang", "en", "read").err()).contains("FILE is missing.");
        assertThat(Call.in(Map.of("THONGSUOT_LANG", "en"), "read").err()).contains("FILE is missing.");
        assertThat(Call.in(Map.of("THONGSUOT_LANG", "en"), "--lang=vi", "read").err())
                .contains("Thiếu FILE.");
        assertThat(Call.of("--lang", "en", "read", "nowhere.docx").err()).contains("nowhere.docx: not found");
    }
}
