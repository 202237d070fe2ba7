package thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrencesTest {

    private final Reckoning reckoning = KnownDays.reckoning();

    // What the reader writes for "trước ngày 25 hằng tháng", "cuối quý", "ngày 20 tháng cuối quý", "hằng năm trước
    // 15/12" and so on.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=MONTHLY;BYMONTHDAY=24                | 2025-01-24 2025-02-24 2025-03-24 2025-04-24 2025-05-24 2025-06-24
                    FREQ=MONTHLY;BYMONTHDAY=-1                | 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30
                    FREQ=MONTHLY;BYMONTHDAY=31                | 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30
                    FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1     | 2025-03-31 2025-06-30
                    FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20     | 2025-03-20 2025-06-20
                    FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15     | 2025-06-15
                    FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14       | 2025-06-14
                    FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=-1     | 2025-03-31 2025-06-30
                    FREQ=MONTHLY                              | 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30
                    FREQ=MONTHLY;INTERVAL=3                   | 2025-03-31 2025-06-30
                    FREQ=MONTHLY;INTERVAL=6                   | 2025-06-30
                    FREQ=YEARLY;BYMONTH=5                     | 2025-05-31
                    """)
    void firstHalfOf2025(String rrule, String days) {
        assertThat(occurrences(rrule, "2025-01-15", null, "2025-01-01", "2025-06-30"))
                .extracting(each -> each.to().toString())
                .containsExactly(days.strip().split(" "));
    }

    @Test
    void everyQuarterIsAQuarterOfTheYearWhereverTheRuleBegins() {
        assertThat(occurrences("FREQ=MONTHLY;INTERVAL=3", "2025-02-10", null, "2025-01-01", "2025-12-31"))
                .extracting(Occurrence::period)
                .containsExactly("quý I/2025", "quý II/2025", "quý III/2025", "quý IV/2025");
    }

    @Test
    void aWeekIsFromMondayAndAWeekdayIsADay() {
        assertThat(occurrences("FREQ=WEEKLY", "2025-06-04", null, "2025-06-01", "2025-06-15"))
                .containsExactly(
                        new Occurrence("02/6/2025 – 08/6/2025", LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 8)),
                        new Occurrence("09/6/2025 – 15/6/2025", LocalDate.of(2025, 6, 9), LocalDate.of(2025, 6, 15)));
        assertThat(occurrences("FREQ=WEEKLY;BYDAY=FR", "2025-06-04", null, "2025-06-01", "2025-06-15"))
                .extracting(each -> each.to().toString())
                .containsExactly("2025-06-06", "2025-06-13");
    }

    @Test
    void endsWithItsLastDay() {
        assertThat(occurrences("FREQ=MONTHLY;BYMONTHDAY=24", "2025-01-01", "2025-03-24", "2025-01-01", "2025-12-31"))
                .extracting(each -> each.to().toString())
                .containsExactly("2025-01-24", "2025-02-24", "2025-03-24");
        assertThat(occurrences("FREQ=YEARLY", "2022-01-01", "2024-12-31", "2020-01-01", "2030-12-31"))
                .extracting(Occurrence::period)
                .containsExactly("năm 2022", "năm 2023", "năm 2024");
    }

    @Test
    void whatADayAsksForBeginsAfterTheDayBefore() {
        assertThat(occurrences("FREQ=MONTHLY;BYMONTHDAY=24", "2025-01-10", null, "2025-02-01", "2025-02-28"))
                .containsExactly(new Occurrence("", LocalDate.of(2025, 1, 25), LocalDate.of(2025, 2, 24)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=SECONDLY",
                "FREQ=MONTHLY;COUNT=3",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYMONTHDAY=99",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=MONTHLY;INTERVAL=0",
                "FREQ=MONTHLY\nX",
                "hằng tháng"
            })
    void whatIsNoRuleIsRefusedByName(String rrule) {
        LocalDate from = LocalDate.of(2025, 1, 1);
        assertThatThrownBy(() -> new DueRule.Recurring(rrule, from, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noRuleTakesLongAndNoneGivesMoreThanAThousand() {
        for (String rrule : List.of(
                "FREQ=DAILY",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=MONTHLY;INTERVAL=6;BYMONTH=4;BYMONTHDAY=1",
                "FREQ=YEARLY;BYMONTHDAY=1,2,3;BYDAY=MO"))
            assertThat(Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(3),
                            () -> occurrences(rrule, "2025-01-01", null, "2025-01-01", "2999-12-31")))
                    .as(rrule)
                    .hasSizeLessThanOrEqualTo(1000);
    }

    private List<Occurrence> occurrences(String rrule, String first, @Nullable String until, String from, String to) {
        DueRule rule = new DueRule.Recurring(
                rrule.strip(), LocalDate.parse(first), until == null ? null : LocalDate.parse(until));
        return reckoning.occurrences(rule, LocalDate.parse(from), LocalDate.parse(to));
    }
}
