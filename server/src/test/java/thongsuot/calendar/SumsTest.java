package thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thongsuot.organisation.Line;

/** Each kind of rule, its day and the sentence that explains it. */
class SumsTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Reckoning reckoning = KnownDays.reckoning();

    @Test
    void tenWorkingDaysOverTheSwappedSecondOfMay() {
        // Trackers in use answer 05/5: they skip weekends and know no holidays.
        Due due = reckoning.after(LocalDate.of(2025, 4, 21), Length.workingDays(10));
        assertThat(due.to()).isEqualTo("2025-05-07");
        assertThat(due.sum().in(VIETNAMESE))
                .isEqualTo(
                        "10 ngày làm việc sau thứ Hai 21/4/2025: nghỉ lễ 30/4 và 01/5; 02/5 nghỉ bù cho 26/4 làm việc → thứ Tư 07/5/2025");
        assertThat(due.sum().in(Locale.ENGLISH))
                .isEqualTo(
                        "10 working days after Mon 21/4/2025: holidays 30/4 and 01/5; 02/5 off for 26/4 worked → Wed 07/5/2025");
    }

    @Test
    void nobodyIsLateOnTheDueDayItself() {
        // Operately counts what is due today as late.
        Due due =
                reckoning.due(new DueRule.By(LocalDate.of(2025, 6, 14))).known().orElseThrow();
        assertThat(due.overdueOn(LocalDate.of(2025, 6, 14))).isFalse();
        assertThat(due.overdueOn(LocalDate.of(2025, 6, 15))).isTrue();
        assertThat(due.lateFrom())
                .isEqualTo(ZonedDateTime.parse("2025-06-15T00:00:00+07:00").toInstant());
        assertThat(due.daysLeft(LocalDate.of(2025, 6, 11))).isEqualTo(3);
    }

    @Test
    void aNamedDayStaysOnItsSundayAndSaysSo() {
        assertThat(sum(new DueRule.By(LocalDate.of(2025, 6, 15))))
                .isEqualTo(
                        "ngày ấn định trong văn bản: Chủ nhật 15/6/2025 là ngày nghỉ; ngày ấn định thì không dời → Chủ nhật 15/6/2025");
        assertThat(sum(new DueRule.By(LocalDate.of(2025, 6, 16))))
                .isEqualTo("ngày ấn định trong văn bản → thứ Hai 16/6/2025");
    }

    @Test
    void aPeriodThatEndsOnADayOffEndsWithTheNextWorkingDay() {
        Due due = reckoning.after(LocalDate.of(2025, 4, 20), Length.days(10));
        assertThat(due.to()).isEqualTo("2025-05-05");
        assertThat(due.sum().in(VIETNAMESE))
                .isEqualTo(
                        "10 ngày sau Chủ nhật 20/4/2025: thứ Tư 30/4/2025 là ngày nghỉ, tính đến hết ngày làm việc tiếp theo (Điều 148 Bộ luật Dân sự) → thứ Hai 05/5/2025");
    }

    @Test
    void aSaturdayThatIsWorkedEndsAPeriod() {
        assertThat(reckoning.after(LocalDate.of(2025, 4, 16), Length.days(10)).to())
                .isEqualTo("2025-04-26");
    }

    @Test
    void aMonthFromThe31stEndsWithAShorterMonth() {
        Due due = reckoning.after(LocalDate.of(2025, 1, 31), new Length(1, Length.Unit.MONTHS));
        assertThat(due.to()).isEqualTo("2025-02-28");
        assertThat(due.sum().in(VIETNAMESE))
                .isEqualTo("1 tháng sau thứ Sáu 31/01/2025: tháng 2 không có ngày 31 → thứ Sáu 28/02/2025");
    }

    @Test
    void ayearNotYetAnnouncedIsSaidToBeSo() {
        assertThat(reckoning
                        .after(LocalDate.of(2026, 1, 5), Length.workingDays(2))
                        .sum()
                        .in(VIETNAMESE))
                .isEqualTo(
                        "2 ngày làm việc sau thứ Hai 05/01/2026: lịch nghỉ năm 2026 tạm tính, chưa có thông báo → thứ Tư 07/01/2026");
    }

    @Test
    void oneHalfOfASwapIsToldWithTheOther() {
        assertThat(reckoning
                        .after(LocalDate.of(2025, 4, 24), Length.workingDays(2))
                        .sum()
                        .in(VIETNAMESE))
                .isEqualTo("2 ngày làm việc sau thứ Năm 24/4/2025: 26/4 làm việc bù cho 02/5 → thứ Bảy 26/4/2025");
        assertThat(reckoning
                        .after(LocalDate.of(2026, 4, 25), Length.workingDays(1))
                        .sum()
                        .in(VIETNAMESE))
                .contains("27/4 nghỉ bù cho ngày lễ 26/4");
    }

    @Test
    void aYearThatNobodyEnteredIsAskedForAndNotGuessed() {
        Anchors happened = new Anchors() {
            @Override
            public Optional<LocalDate> event(String event) {
                return Optional.of(LocalDate.of(2026, 12, 28));
            }
        };
        assertThat(reckoning.due(new DueRule.AfterEvent("nhận văn bản", Length.workingDays(10)), happened))
                .isEqualTo(new Reckoned.LacksYear(2027));
    }

    @Test
    void whatWaitsHasNoDayUntilItHappens() {
        assertThat(reckoning.due(new DueRule.AfterEvent("có hướng dẫn", null)))
                .isEqualTo(new Reckoned.Waits("có hướng dẫn"));
        UUID task = new UUID(0, 7);
        DueRule rule = new DueRule.AfterTask(task, Length.days(5));
        assertThat(reckoning.due(rule)).isInstanceOf(Reckoned.Waits.class);
        Anchors done = new Anchors() {
            @Override
            public Optional<LocalDate> confirmed(UUID obligation) {
                return obligation.equals(task) ? Optional.of(LocalDate.of(2025, 6, 2)) : Optional.empty();
            }
        };
        assertThat(reckoning.due(rule, done).known().orElseThrow().to()).isEqualTo("2025-06-09");
    }

    @Test
    void theThirdYearOfATermIsCountedFromTheCongress() {
        Anchors term = new Anchors() {
            @Override
            public Optional<Term> term(Line line) {
                return Optional.of(new Term(line, "2025-2030", LocalDate.of(2025, 8, 20), null, "Đại hội"));
            }
        };
        Due due = reckoning
                .due(new DueRule.TermRelative(3, Line.PARTY), term)
                .known()
                .orElseThrow();
        assertThat(due.from()).isEqualTo("2027-08-20");
        assertThat(due.to()).isEqualTo("2028-08-19");
        assertThat(due.sum().in(VIETNAMESE))
                .isEqualTo("năm thứ 3 nhiệm kỳ 2025-2030 (từ 20/8/2025) → thứ Bảy 19/8/2028");
        assertThat(reckoning.due(new DueRule.TermRelative(DueRule.TermRelative.END, Line.PARTY), term))
                .isInstanceOf(Reckoned.Waits.class);
    }

    @Test
    void continuousThingsAreNeverDueButHavePeriods() {
        DueRule rule = new DueRule.Continuous(PeriodLength.HALF_YEAR, ReportingCalendar.STATE);
        assertThat(reckoning.due(rule)).isEqualTo(new Reckoned.Repeats());
        assertThat(reckoning.occurrences(rule, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .containsExactly(
                        new Occurrence("6 tháng đầu năm 2025", LocalDate.of(2024, 12, 15), LocalDate.of(2025, 6, 14)),
                        new Occurrence("6 tháng cuối năm 2025", LocalDate.of(2025, 6, 15), LocalDate.of(2025, 12, 14)));
    }

    @Test
    void anEventHasItsDaysAround() {
        Due due = reckoning
                .due(new DueRule.EventDays(LocalDate.of(2025, 9, 2), 7, 7))
                .known()
                .orElseThrow();
        assertThat(due.from()).isEqualTo("2025-08-26");
        assertThat(due.to()).isEqualTo("2025-09-09");
    }

    @Test
    void whatNamesNoTimeIsNeverDue() {
        assertThat(reckoning.due(new DueRule.Unstated())).isEqualTo(new Reckoned.NeverDue());
        assertThat(reckoning.due(new DueRule.OpenFrom(LocalDate.of(2025, 1, 1))))
                .isEqualTo(new Reckoned.NeverDue());
        assertThat(reckoning.due(new DueRule.PeriodicUnstated())).isEqualTo(new Reckoned.NeverDue());
    }

    private String sum(DueRule rule) {
        return reckoning.due(rule).known().orElseThrow().sum().in(VIETNAMESE);
    }
}
