package thongsuot.reader.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.target.Targets;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Signature;
import thongsuot.reader.obligation.Deadline;

/** 50,000 times the same words: a rule that looks at all of the text at each of its words would take hours. */
class HostileTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 15/11/2026, ",
                "trước ",
                "từ ngày 01 đến ",
                "tháng 10, ",
                "quý I, ",
                "hằng quý, 6 tháng, ",
                "kỷ niệm ",
                "kỷ niệm (",
                "thời hạn ",
                "trong thời hạn ",
                "Thời gian: ",
                "định kỳ ",
                "thứ Hai, ",
                "ngày 15 và ",
                "1/",
                "9",
                "99% ",
                "ít nhất ",
                "ít nhất 5 ",
                "đạt 5 mô hình ",
                "1.000",
                "“ngày 15/11/2026 ",
                "\" ",
                "( ",
                "| 6/2026 ",
                "kết quả thực hiện ",
                "đã qua ",
                "sau khi "
            })
    void takesTimeInProportion(String words) {
        String text = words.repeat(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(40), () -> {
            List<Deadline> deadlines = Deadlines.find(new Surroundings(parts(text), List.of()), warning -> {});
            assertThat(deadlines)
                    .allSatisfy(deadline -> assertThat(deadline.span().end()).isLessThanOrEqualTo(text.length()));
            Targets.find(new Surroundings(parts(text), List.of()), deadlines);
        });
    }

    private static Parts parts(String text) {
        Span all = new Span(0, text.length());
        Span nothing = new Span(0, 0);
        Header header = new Header(null, null, null, null, null, null, null, null, null, nothing);
        return new Parts(
                new Prose(text),
                header,
                nothing,
                all,
                List.of(),
                List.of(),
                List.of(),
                new Signature(null, null, null, nothing));
    }
}
