package thongsuot.programme.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.Length;
import thongsuot.calendar.PeriodLength;
import thongsuot.documents.Duty;
import thongsuot.organisation.Line;

/** Times as docs/reading.md names them, each as a rule. */
class DutyTimesTest {

    private static final LocalDate ISSUED = LocalDate.of(2025, 5, 10);

    private final DutyTimes times = new DutyTimes(ISSUED, Line.PARTY);

    @Test
    void aDayIsADay() {
        assertThat(read(time("by", null, "2025-06-14", "trước ngày 15/6/2025")))
                .isEqualTo(new ReadDue(
                        new DueRule.By(LocalDate.of(2025, 6, 14)), Certainty.STATED, "trước ngày 15/6/2025"));
    }

    @Test
    void aYearFromElsewhereIsInferred() {
        Duty.Time time = new Duty.Time("by", null, LocalDate.of(2025, 6, 14), "", "trước 15/6", true);
        assertThat(read(time).certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void aQuarterIsAWindow() {
        assertThat(read(time("within", "2025-07-01", "2025-09-30", "trong quý III"))
                        .rule())
                .isEqualTo(new DueRule.Within(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30)));
    }

    @Test
    void aPeriodWaitsForItsFirstDay() {
        Duty.Time since =
                more("within", Map.of("count", "10", "unit", "working_day", "since", "ngày nhận được văn bản"));
        assertThat(read(since))
                .isEqualTo(new ReadDue(
                        new DueRule.AfterEvent("ngày nhận được văn bản", Length.workingDays(10)),
                        Certainty.STATED,
                        ""));
        Duty.Time bare = more("within", Map.of("count", "36", "unit", "hour"));
        assertThat(read(bare))
                .isEqualTo(
                        new ReadDue(new DueRule.AfterEvent(DutyTimes.ISSUED, Length.days(2)), Certainty.DEFAULTED, ""));
    }

    @Test
    void whatComesAgainBeginsWithTheDocument() {
        Duty.Time monthly =
                new Duty.Time("recurring", null, null, "FREQ=MONTHLY;BYMONTHDAY=24", "trước ngày 25 hằng tháng", false);
        assertThat(read(monthly).rule()).isEqualTo(new DueRule.Recurring("FREQ=MONTHLY;BYMONTHDAY=24", ISSUED, null));
        Duty.Time daily = new Duty.Time("recurring", null, null, "FREQ=DAILY", "hàng ngày", false);
        assertThat(read(daily).rule()).isInstanceOf(DueRule.Continuous.class);
        Duty.Time broken = new Duty.Time("recurring", null, null, "FREQ=SOMETIMES", "thỉnh thoảng", false);
        assertThat(read(broken).rule()).isEqualTo(new DueRule.PeriodicUnstated());
    }

    @Test
    void continuousHasThePeriodsOfItsLine() {
        Duty.Time time = time("continuous", null, null, "thường xuyên");
        assertThat(read(time).rule()).isEqualTo(new DueRule.Continuous(PeriodLength.QUARTER, "CIVIL"));
        assertThat(new DutyTimes(ISSUED, Line.STATE).of(List.of(time)).rule())
                .isEqualTo(new DueRule.Continuous(PeriodLength.QUARTER, "STATE"));
    }

    @Test
    void termsEventsAndTheRest() {
        assertThat(read(more("term", Map.of("termYear", "3"))).rule())
                .isEqualTo(new DueRule.TermRelative(3, Line.PARTY));
        assertThat(read(more("term", Map.of("at", "end"))).rule())
                .isEqualTo(new DueRule.TermRelative(DueRule.TermRelative.END, Line.PARTY));
        assertThat(read(more("after", Map.of("event", "có hướng dẫn của Trung ương")))
                        .rule())
                .isEqualTo(new DueRule.AfterEvent("có hướng dẫn của Trung ương", null));
        assertThat(read(time("periodic", null, null, "định kỳ")).rule()).isEqualTo(new DueRule.PeriodicUnstated());
        assertThat(read(time("from", "2025-01-01", null, "từ năm 2025")).rule())
                .isEqualTo(new DueRule.OpenFrom(LocalDate.of(2025, 1, 1)));
        assertThat(read(time("on", null, "2025-09-02", "dịp Quốc khánh")))
                .isEqualTo(new ReadDue(
                        new DueRule.EventDays(LocalDate.of(2025, 9, 2), 7, 7), Certainty.INFERRED, "dịp Quốc khánh"));
    }

    @Test
    void nothingIsInventedWhereNothingIsSaid() {
        assertThat(times.of(List.of())).isEqualTo(new ReadDue(new DueRule.Unstated(), Certainty.STATED, ""));
        assertThat(read(time("urgent", null, null, "kịp thời")))
                .isEqualTo(new ReadDue(new DueRule.Unstated(), Certainty.STATED, "kịp thời"));
        assertThat(read(time("by", null, null, "trước ngày … tháng …")).rule()).isEqualTo(new DueRule.Unstated());
    }

    @Test
    void ofSeveralTheDayBindsAndTheWordsOfAllAreKept() {
        ReadDue read = times.of(List.of(
                time("continuous", null, null, "thường xuyên"),
                time("by", null, "2025-12-15", "trước 16/12/2025"),
                time("by", null, "2025-06-30", "xong trong tháng 6")));
        assertThat(read.rule()).isEqualTo(new DueRule.By(LocalDate.of(2025, 6, 30)));
        assertThat(read.words()).isEqualTo("thường xuyên; trước 16/12/2025; xong trong tháng 6");
    }

    private ReadDue read(Duty.Time time) {
        return times.of(List.of(time));
    }

    private static Duty.Time time(String type, @Nullable String from, @Nullable String to, String words) {
        return new Duty.Time(
                type,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "",
                words,
                false);
    }

    private static Duty.Time more(String type, Map<String, String> more) {
        return new Duty.Time(type, null, null, "", "", false, more);
    }
}
