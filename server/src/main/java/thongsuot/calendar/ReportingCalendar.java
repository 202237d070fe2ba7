package thongsuot.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which days a reporting period has. {@code STATE}: a month is closed on the 14th, so the first half-year is 15/12 to 14/6 (Nghị định 09/2019/NĐ-CP, article
 * 12); {@code CIVIL}: as the calendar has them.
 *
 * @param code as rules name it
 * @param closingDay the day of the month on which periods close, 1 to 28; {@link #MONTH_END} for the month's last
 * @param basis the regulation that it rests on
 */
public record ReportingCalendar(String code, String name, String nameInEnglish, int closingDay, String basis) {

    public static final int MONTH_END = 31;

    /** Calendar months, quarters and halves: there in every installation. */
    public static final String CIVIL = "CIVIL";

    /** Reports of state bodies, closed on the 14th: there in every installation. */
    public static final String STATE = "STATE";

    public ReportingCalendar {
        if (closingDay != MONTH_END && (closingDay < 1 || closingDay > 28))
            throw new IllegalArgumentException("closing day " + closingDay + " must be 1 to 28, or 31 for the last");
    }

    /** The calendar that needs no table. */
    public static ReportingCalendar civil() {
        return new ReportingCalendar(CIVIL, "Theo tháng dương lịch", "Calendar months", MONTH_END, "");
    }

    public String name(Locale locale) {
        return Phrases.english(locale) ? nameInEnglish : name;
    }

    /** @param index which of the year, from 1 */
    public ReportingPeriod period(PeriodLength length, int year, int index) {
        if (index < 1 || index > length.perYear())
            throw new IllegalArgumentException("a year has no " + length + " number " + index);
        YearMonth last = YearMonth.of(year, index * length.months());
        return new ReportingPeriod(
                length, year, index, closing(last.minusMonths(length.months())).plusDays(1), closing(last));
    }

    /** The first period that closes on that day or after it. */
    public ReportingPeriod closingOnOrAfter(PeriodLength length, LocalDate day) {
        int year = day.getYear();
        while (true) {
            for (int index = 1; index <= length.perYear(); index++) {
                ReportingPeriod period = period(length, year, index);
                if (!period.to().isBefore(day)) return period;
            }
            year++;
        }
    }

    /** The periods that close from one day to another, at most {@value Recurrences#MOST}. */
    public List<ReportingPeriod> closing(PeriodLength length, LocalDate from, LocalDate to) {
        List<ReportingPeriod> all = new ArrayList<>();
        ReportingPeriod next = closingOnOrAfter(length, from);
        while (!next.to().isAfter(to) && all.size() < Recurrences.MOST) {
            all.add(next);
            next = closingOnOrAfter(length, next.to().plusDays(1));
        }
        return List.copyOf(all);
    }

    private LocalDate closing(YearMonth month) {
        return closingDay == MONTH_END ? month.atEndOfMonth() : month.atDay(closingDay);
    }
}
