package thongsuot.programme.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a conclusion say who, what and by when in more ways than one. */
class ConcludedLineTest {

    private static final LocalDate SAID = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn phòng Tỉnh ủy: rà soát quy chế làm việc, xong trước 30/11 | Văn phòng Tỉnh ủy | 2026-11-29
            Giao Văn phòng Tỉnh ủy chủ trì rà soát quy chế làm việc, báo cáo trước ngày 15/12/2026 | Văn phòng Tỉnh ủy | 2026-12-14
            Giao Ban Tổ chức Tỉnh ủy tham mưu kế hoạch luân chuyển cán bộ, hoàn thành chậm nhất ngày 20/12/2026 | Ban Tổ chức Tỉnh ủy | 2026-12-20
            Các đồng chí tiếp tục phát huy tinh thần đoàn kết | |
            """)
    void saysWhoAndByWhen(String line, String who, LocalDate due) {
        ConcludedLine read = ConcludedLine.read(line, SAID);
        assertThat(read.who()).isEqualTo(who == null ? "" : who);
        assertThat(read.due().firstOn()).isEqualTo(due);
        assertThat(read.words()).isEqualTo(line);
    }

    @Test
    void numbersAndEmptyLinesAreNoWork() {
        assertThat(ConcludedLine.lines("1. một\n\n  - hai\n+ ba \na) bốn\r\n12) năm\n2026 là năm cuối"))
                .isEqualTo(List.of("một", "hai", "ba", "bốn", "năm", "2026 là năm cuối"));
    }

    @Test
    void hostileLinesTakeNoTime() {
        String hostile = "(".repeat(1000) + ":,".repeat(400) + "\u202e<script>'--";
        long begun = System.nanoTime();
        ConcludedLine.read(hostile.substring(0, 1800), SAID);
        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
    }
}
