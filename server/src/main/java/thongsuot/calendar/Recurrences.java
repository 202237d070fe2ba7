package thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The occurrences of a recurring rule. A rule that names a day gives days; one that names none, {@code hằng quý}, gives whole periods of the
 * calendar. Quarters and halves are those of the year, whenever the rule begins: "ngày 25 hằng quý" is in the quarter's last month.
 */
final class Recurrences {

    /** More are never handed out at once. */
    static final int MOST = 1000;

    // Nothing below a day, and nothing that can go on for ever without finding a day.
    private static final String MONTH = "(?:1[0-2]|[1-9])";
    private static final String DAY = "-?(?:3[01]|[12]\\d|[1-9])";
    private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Pattern TAKEN = Pattern.compile(
            "FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL=[1-9]\\d{0,2}|BYMONTH=" + several(MONTH, 11)
                    + "|BYMONTHDAY=" + several(DAY, 30) + "|BYDAY=" + several(WEEKDAY, 6) + ")){0,4}");
    private static final Pattern LATE_DAY = Pattern.compile("BYMONTHDAY=(?:.*,)?(?:29|3[01])(?:[,;]|$)");

    private Recurrences() {}

    /** @throws IllegalArgumentException if the rule is none, or not one by days or longer */
    static void check(String rrule) {
        parse(rrule);
    }

    /** Those whose last day is from one day to another. */
    static List<Occurrence> of(DueRule.Recurring rule, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(rule.from()) ? rule.from() : from;
        LocalDate last = rule.until() != null && rule.until().isBefore(to) ? rule.until() : to;
        if (last.isBefore(first)) return List.of();
        RecurrenceRule parsed = parse(rule.rrule());
        return parsed.hasPart(Part.BYMONTHDAY) || parsed.hasPart(Part.BYDAY)
                ? days(parsed, rule, first, last)
                : periods(parsed, rule, first, last);
    }

    private static List<Occurrence> days(
            RecurrenceRule rule, DueRule.Recurring given, LocalDate first, LocalDate last) {
        List<Occurrence> all = new ArrayList<>();
        try {
            RecurrenceRuleIterator days = rule.iterator(dateTime(start(rule, given.from())));
            LocalDate since = given.from();
            while (days.hasNext() && all.size() < MOST) {
                LocalDate day = date(days.nextDateTime());
                if (day.isAfter(last)) break;
                if (day.isBefore(given.from())) continue;
                if (!day.isBefore(first)) all.add(new Occurrence("", since, day));
                since = day.plusDays(1);
            }
        } catch (IllegalArgumentException e) {
            // "Too many empty recurrence sets": a rule that names days that never or hardly ever come, such as a Monday
            // 29 February. What has been found is all there is.
            return List.copyOf(all);
        }
        return List.copyOf(all);
    }

    private static List<Occurrence> periods(
            RecurrenceRule rule, DueRule.Recurring given, LocalDate first, LocalDate last) {
        List<Occurrence> all = new ArrayList<>();
        LocalDate begin = start(rule, given.from());
        if (rule.hasPart(Part.BYMONTH)) return months(rule, begin, given, first, last);
        while (all.size() < MOST) {
            LocalDate next = step(rule.getFreq(), begin, rule.getInterval());
            LocalDate end = next.minusDays(1);
            if (end.isAfter(last)) break;
            if (!end.isBefore(first)) all.add(new Occurrence(words(begin, end), begin, end));
            begin = next;
        }
        return List.copyOf(all);
    }

    /** {@code tháng 6 hằng năm}: the whole of a month. */
    private static List<Occurrence> months(
            RecurrenceRule rule, LocalDate begin, DueRule.Recurring given, LocalDate first, LocalDate last) {
        List<Integer> wanted =
                rule.getByPart(Part.BYMONTH).stream().map(each -> each + 1).toList();
        List<Occurrence> all = new ArrayList<>();
        int every = rule.getFreq() == Freq.YEARLY ? rule.getInterval() : 1;
        for (LocalDate month = begin.withDayOfYear(1); all.size() < MOST; month = month.plusMonths(1)) {
            LocalDate end = month.with(TemporalAdjusters.lastDayOfMonth());
            if (month.isAfter(last)) break;
            boolean counts = wanted.contains(month.getMonthValue()) && (month.getYear() - begin.getYear()) % every == 0;
            if (counts && !end.isBefore(first) && !end.isAfter(last) && !end.isBefore(given.from()))
                all.add(new Occurrence(words(month, end), month, end));
        }
        return List.copyOf(all);
    }

    /** Where counting begins, so that quarters are the year's own. */
    private static LocalDate start(RecurrenceRule rule, LocalDate from) {
        int interval = rule.getInterval();
        boolean day = rule.hasPart(Part.BYMONTHDAY) || rule.hasPart(Part.BYDAY);
        return switch (rule.getFreq()) {
            case YEARLY -> from.withDayOfYear(1);
            case WEEKLY -> from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> {
                if (12 % interval != 0) yield from.withDayOfMonth(1);
                int block = (from.getMonthValue() - 1) / interval * interval + 1;
                yield LocalDate.of(from.getYear(), day ? block + interval - 1 : block, 1);
            }
            default -> from;
        };
    }

    private static LocalDate step(Freq frequency, LocalDate from, int interval) {
        return switch (frequency) {
            case YEARLY -> from.plusYears(interval);
            case MONTHLY -> from.plusMonths(interval);
            case WEEKLY -> from.plusWeeks(interval);
            default -> from.plusDays(interval);
        };
    }

    private static String words(LocalDate from, LocalDate to) {
        ReportingCalendar civil = ReportingCalendar.civil();
        for (PeriodLength length :
                List.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.HALF_YEAR, PeriodLength.YEAR)) {
            ReportingPeriod period = civil.closingOnOrAfter(length, to);
            if (period.from().equals(from) && period.to().equals(to)) return period.in(Locale.of("vi"));
        }
        return from.equals(to) ? Phrases.date(to) : Phrases.date(from) + " – " + Phrases.date(to);
    }

    private static String several(String one, int more) {
        return one + "(?:," + one + "){0," + more + "}";
    }

    private static RecurrenceRule parse(String rrule) {
        if (!TAKEN.matcher(rrule).matches())
            throw new IllegalArgumentException("a recurring rule by days or longer was expected, not: "
                    + (rrule.length() > 80 ? rrule.substring(0, 80) + "…" : rrule));
        try {
            // "Ngày 31 hằng tháng" is the last day of a month that has no 31st.
            boolean late = LATE_DAY.matcher(rrule).find();
            return new RecurrenceRule(late ? rrule + ";RSCALE=GREGORIAN;SKIP=BACKWARD" : rrule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a recurring rule: " + rrule, e);
        }
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
