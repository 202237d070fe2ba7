package thongsuot.reader.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar as a text names it: {@code tháng 3/2022}, {@code cuối quý II}, {@code ngày 15/11}.
 *
 * @param number the quarter, the week of a month (5 is the last), how many months of a half (below zero: the last ones)
 * @param day day of the month, 0 where none is named
 * @param month 0 where none is named
 * @param year 0 where none is named
 * @param clock whether an hour is named with the day
 */
record Moment(Grain grain, Edge edge, int number, int day, int month, int year, boolean clock) {
    enum Grain {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    /** {@code đầu}, {@code giữa}, {@code cuối}. */
    enum Edge {
        WHOLE,
        START,
        MIDDLE,
        END
    }

    static Moment day(int day, int month, int year) {
        return new Moment(Grain.DAY, Edge.WHOLE, 0, day, month, year, false);
    }

    static Moment of(Grain grain, int number, int month, int year) {
        return new Moment(grain, Edge.WHOLE, number, 0, month, year, false);
    }

    Moment at(Edge part) {
        return new Moment(grain, part, number, day, month, year, clock);
    }

    Moment onTheClock() {
        return new Moment(grain, edge, number, day, month, year, true);
    }

    Moment in(int otherYear) {
        return new Moment(grain, edge, number, day, month, otherYear, clock);
    }

    Moment inMonth(int otherMonth) {
        return new Moment(grain, edge, number, day, otherMonth, year, clock);
    }

    boolean needsMonth() {
        return month == 0 && (grain == Grain.DAY || grain == Grain.WEEK);
    }

    boolean needsYear() {
        return year == 0;
    }

    /** The first day, or null where the year or month is unknown or the calendar has no such day. */
    @Nullable
    LocalDate first() {
        LocalDate[] span = span();
        return span == null ? null : span[0];
    }

    /** The last day, or null as with {@link #first()}. */
    @Nullable
    LocalDate last() {
        LocalDate[] span = span();
        return span == null ? null : span[1];
    }

    private LocalDate @Nullable [] span() {
        if (needsYear() || needsMonth()) {
            return null;
        }
        try {
            LocalDate first = begin();
            LocalDate last = finish(first);
            return switch (edge) {
                case WHOLE -> new LocalDate[] {first, last};
                case START -> new LocalDate[] {first, first};
                case MIDDLE -> new LocalDate[] {middle(first), middle(first)};
                case END -> new LocalDate[] {last, last};
            };
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private LocalDate begin() {
        return switch (grain) {
            case DAY -> LocalDate.of(year, month, day);
            case WEEK ->
                number < 5
                        ? LocalDate.of(year, month, 7 * number - 6)
                        : YearMonth.of(year, month).atEndOfMonth().minusDays(6);
            case MONTH -> LocalDate.of(year, month, 1);
            case QUARTER -> LocalDate.of(year, 3 * number - 2, 1);
            case HALF -> LocalDate.of(year, number > 0 ? 1 : 13 + number, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
        };
    }

    private LocalDate finish(LocalDate first) {
        return switch (grain) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(Math.abs(number)).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** Civil Code 2015, article 146: the middle of a month is day 15, the middle of a year 30 June. */
    private LocalDate middle(LocalDate first) {
        return switch (grain) {
            case DAY, WEEK -> first;
            case MONTH -> first.withDayOfMonth(15);
            case QUARTER -> first.plusMonths(1).withDayOfMonth(15);
            case HALF -> first.plusMonths(3).minusDays(1);
            case YEAR -> LocalDate.of(year, 6, 30);
        };
    }
}
