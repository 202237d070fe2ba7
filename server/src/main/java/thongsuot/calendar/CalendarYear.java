package thongsuot.calendar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The special days of a year, in order.
 *
 * @param basis the announcement that they rest on, {@code Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024}; empty while it was only worked out
 */
public record CalendarYear(int year, List<SpecialDay> days, String basis) {

    public CalendarYear {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
        Set<Object> seen = new HashSet<>();
        for (SpecialDay each : days) {
            if (each.day().getYear() != year)
                throw new IllegalArgumentException(each.day() + " does not belong to the calendar of " + year);
            if (!seen.add(each.day())) throw new IllegalArgumentException(each.day() + " stands twice in " + year);
        }
    }

    /** Whether somebody has compared it with the announcement of that year. */
    public boolean announced() {
        return !basis.isEmpty();
    }
}
