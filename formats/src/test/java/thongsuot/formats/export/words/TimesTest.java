package thongsuot.formats.export.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.reader.obligation.Timing;

class TimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "FREQ=YEARLY";                      hằng năm
            "FREQ=MONTHLY;INTERVAL=3";          hằng quý
            "FREQ=MONTHLY;BYMONTHDAY=19";       hằng tháng, ngày 19
            "FREQ=MONTHLY;BYMONTHDAY=-1";       hằng tháng, ngày cuối tháng
            "FREQ=WEEKLY;BYDAY=FR";             hằng tuần, thứ Sáu
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"; hằng năm, ngày 14 tháng 12
            "FREQ=MONTHLY;INTERVAL=6";          6 tháng một lần
            "FREQ=YEARLY;INTERVAL=2";           2 năm một lần
            "FREQ=SECONDLY";                    FREQ=SECONDLY
            "";                                 ""
            """)
    void saysHowOften(String rrule, String words) {
        assertThat(Times.often(rrule)).isEqualTo(words);
    }

    @Test
    void saysTheLastDayThatMeetsIt() {
        assertThat(Times.meaning(new Timing.By(LocalDate.of(2025, 6, 14)))).isEqualTo("chậm nhất 14/06/2025");
        assertThat(Times.meaning(new Timing.By(null))).isEmpty();
        assertThat(Times.meaning(new Timing.Within(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30))))
                .isEqualTo("01/07/2025 – 30/09/2025");
        assertThat(Times.meaning(new Timing.Period(10, Timing.Period.Unit.WORKING_DAY, "kể từ ngày ký")))
                .isEqualTo("trong 10 ngày làm việc kể từ ngày ký");
    }

    @Test
    void writesFiguresAsVietnameseDoes() {
        assertThat(Labels.number(new BigDecimal("1250000"))).isEqualTo("1.250.000");
        assertThat(Labels.number(new BigDecimal("0.5"))).isEqualTo("0,5");
        assertThat(Labels.number(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
    }
}
