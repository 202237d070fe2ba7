package thongsuot.reader.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** A construct again and again, up to a hundred thousand times, takes seconds: no rule looks at a place again and again. */
class RepetitionTest {
    private static final int TIMES = 100_000;

    /**
     * Longer forms are repeated less often, or the test would take half an hour; what grows faster than the text shows here all the
     * same. {@code -Drepetition.characters=10000000} repeats every form a hundred thousand times.
     */
    private static final int LONGEST = Integer.getInteger("repetition.characters", 100_000);

    /** Even on a busy machine; where a form goes back again and again it would be minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(Math.max(20, LONGEST / 100_000));

    @ParameterizedTest
    @MethodSource("pieces")
    void aPieceRepeatedIsReadInSeconds(String piece) {
        inTime(often(piece));
    }

    /** A form that begins again and again and never ends is what makes patterns go back. */
    @ParameterizedTest
    @MethodSource("openers")
    void aDocumentOfUnfinishedFormsIsReadInSeconds(String piece) {
        inTime("KẾ HOẠCH\nvề việc học\nI. NỘI DUNG\n1. Sở Y tế " + often(piece) + "\nNơi nhận:\n- Lưu: VT.\n");
    }

    @ParameterizedTest
    @MethodSource("nests")
    void nestedLabelsAreReadInSeconds(String nest) {
        inTime(often(nest));
    }

    @Test
    void thereArePiecesToRepeat() {
        assertThat(Pieces.all()).hasSizeGreaterThan(150);
    }

    private static void inTime(String text) {
        Reading reading =
                assertTimeoutPreemptively(LIMIT, () -> DocumentReader.standard().read(text));
        assertThat(reading.text().length()).isLessThanOrEqualTo(text.length());
    }

    private static String often(String piece) {
        return piece.repeat(Math.min(TIMES, LONGEST / piece.length()));
    }

    private static List<String> pieces() {
        return Pieces.all();
    }

    private static Stream<String> openers() {
        return Pieces.all().stream().filter(piece -> piece.endsWith(" ") && !piece.contains("\n"));
    }

    private static Stream<String> nests() {
        return Stream.of(
                "I. A\n1. b\n1.1. c\na) d\n- e\n+ f\n",
                "Chương I\nĐiều 1. A\n1. b\na) c\n",
                "PHỤ LỤC\n1. A\n",
                "Nơi nhận:\n- A;\nTM. B\nC\n",
                "KẾ HOẠCH\nvề A\n",
                "(" + "Sở Y tế, ".repeat(8),
                "giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ tham mưu báo cáo Tỉnh ủy trước ngày 15/11/2026; ",
                "Kế hoạch số 18-KH/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy (sau đây gọi là Kế hoạch 18), ");
    }
}
