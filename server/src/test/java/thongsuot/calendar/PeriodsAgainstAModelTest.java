package thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import thongsuot.calendar.SpecialDay.Kind;

/** Periods compared with somebody who counts on a wall calendar, day by day, and knows nothing of this program. */
class PeriodsAgainstAModelTest {

    /** Which days are crossed out on the wall. */
    private record Wall(Set<LocalDate> off, Set<LocalDate> worked) {

        boolean isWorked(LocalDate day) {
            if (worked.contains(day)) return true;
            if (off.contains(day)) return false;
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }

    @Property(tries = 500)
    void workingDays(
            @ForAll long seed,
            @ForAll @IntRange(max = 1400) int start,
            @ForAll @IntRange(min = 1, max = 200) int amount) {
        Wall wall = wall(seed);
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(start);
        LocalDate finger = from;
        int left = amount;
        while (left > 0) {
            finger = finger.plusDays(1);
            if (wall.isWorked(finger)) left--;
        }
        Due due = reckoning(wall).after(from, Length.workingDays(amount));
        assertThat(due.to()).isEqualTo(finger);
        assertThat(due.from()).isEqualTo(from.plusDays(1));
    }

    @Property(tries = 500)
    void daysAndWeeks(
            @ForAll long seed,
            @ForAll @IntRange(max = 1400) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll boolean weeks) {
        Wall wall = wall(seed);
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(start);
        LocalDate finger = from;
        for (int i = 0; i < (weeks ? 7 : 1) * (weeks ? amount % 20 + 1 : amount); i++) finger = finger.plusDays(1);
        while (!wall.isWorked(finger)) finger = finger.plusDays(1);
        Length length = weeks ? new Length(amount % 20 + 1, Length.Unit.WEEKS) : Length.days(amount);
        assertThat(reckoning(wall).after(from, length).to()).isEqualTo(finger);
    }

    @Property(tries = 500)
    void months(
            @ForAll long seed,
            @ForAll @IntRange(max = 1400) int start,
            @ForAll @IntRange(min = 1, max = 18) int amount) {
        Wall wall = wall(seed);
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(start);
        // To the first of the month so many months on, then forward to the same number or the month's end.
        LocalDate finger = from.minusDays(from.getDayOfMonth() - 1L);
        for (int turned = 0; turned < amount; ) {
            finger = finger.plusDays(1);
            if (finger.getDayOfMonth() == 1) turned++;
        }
        while (finger.getDayOfMonth() < from.getDayOfMonth()
                && finger.plusDays(1).getDayOfMonth() != 1) finger = finger.plusDays(1);
        while (!wall.isWorked(finger)) finger = finger.plusDays(1);
        assertThat(reckoning(wall)
                        .after(from, new Length(amount, Length.Unit.MONTHS))
                        .to())
                .isEqualTo(finger);
    }

    @Property(tries = 200)
    void everyPeriodOfAReportingCalendarBeginsWhereTheLastEnded(
            @ForAll @IntRange(min = 1, max = 29) int closing, @ForAll @IntRange(min = 2000, max = 2099) int year) {
        ReportingCalendar calendar = new ReportingCalendar("C", "c", "c", closing == 29 ? 31 : closing, "");
        for (PeriodLength length : PeriodLength.values()) {
            if (length == PeriodLength.NINE_MONTHS) continue;
            LocalDate end = calendar.period(length, year - 1, length.perYear()).to();
            for (int index = 1; index <= length.perYear(); index++) {
                ReportingPeriod period = calendar.period(length, year, index);
                assertThat(period.from()).isEqualTo(end.plusDays(1));
                end = period.to();
                assertThat(calendar.closingOnOrAfter(length, period.from())).isEqualTo(period);
                assertThat(calendar.closingOnOrAfter(length, period.to())).isEqualTo(period);
            }
            assertThat(end)
                    .isEqualTo(calendar.period(PeriodLength.YEAR, year, 1).to());
        }
    }

    private static Wall wall(long seed) {
        Random random = new Random(seed);
        Wall wall = new Wall(new HashSet<>(), new HashSet<>());
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            int chance = random.nextInt(100);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            if (!weekend && chance < 8) wall.off().add(day);
            if (weekend && chance < 5) wall.worked().add(day);
        }
        return wall;
    }

    private static Reckoning reckoning(Wall wall) {
        Map<Integer, List<SpecialDay>> years = new HashMap<>();
        for (int year = 2020; year < 2028; year++) years.put(year, new ArrayList<>());
        add(years, wall.off(), Kind.HOLIDAY);
        add(years, wall.worked(), Kind.SWAPPED_WORKED);
        return new Reckoning(
                years.entrySet().stream()
                        .map(each -> new CalendarYear(each.getKey(), each.getValue(), "mô hình"))
                        .toList(),
                List.of());
    }

    private static void add(Map<Integer, List<SpecialDay>> years, Collection<LocalDate> days, Kind kind) {
        for (LocalDate day : days)
            years.computeIfAbsent(day.getYear(), _ -> new ArrayList<>())
                    .add(new SpecialDay(day, kind, "", kind == Kind.HOLIDAY ? null : day.plusDays(2), false));
    }
}
