package thongsuot.calendar.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.SpecialDay;

/** A year that nobody has announced yet, by the rules of the law; days swapped can't be foretold. */
final class Proposal {

    private Proposal() {}

    static CalendarYear of(int year, List<HolidayRule> rules) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        for (HolidayRule rule : rules)
            for (LocalDate day : rule.days(year))
                if (day.getYear() == year) days.putIfAbsent(day, SpecialDay.holiday(day, rule.name(), true));
        for (LocalDate rest : List.copyOf(days.keySet())) {
            if (!SpecialDay.weekend(rest)) continue;
            LocalDate instead = free(rest, days);
            if (instead.getYear() == year)
                days.put(instead, new SpecialDay(instead, SpecialDay.Kind.COMPENSATION, "", rest, true));
        }
        return new CalendarYear(year, new ArrayList<>(days.values()), "");
    }

    /** A holiday on a weekly rest day is made good on the next working day (Labour Code 2019, article 111(3)). */
    private static LocalDate free(LocalDate rest, Map<LocalDate, SpecialDay> taken) {
        LocalDate day = rest.plusDays(1);
        while (SpecialDay.weekend(day) || taken.containsKey(day)) day = day.plusDays(1);
        return day;
    }
}
