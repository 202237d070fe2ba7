package thongsuot.programme.boards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thongsuot.programme.WorkKey;

/**
 * Danh sách nhiệm vụ quá hạn, sắp đến hạn trong tuần: duties and units by their work, never by what anybody thinks.
 *
 * @param from the Monday of the week
 * @param to its Sunday
 * @param late what was due before today and is still owed, the longest first
 * @param coming what is owed and due from today to the end of the week
 * @param named those whom a step of the ladder names in the list, each with its reason
 * @param cut whether there is more than the lists hold
 */
public record WeeklyList(
        Filter filter,
        LocalDate from,
        LocalDate to,
        List<WorkRow> late,
        List<WorkRow> coming,
        Map<WorkKey, String> named,
        boolean cut) {

    /** How many of each: more than that nobody reads out in a meeting. */
    static final int MOST = 300;

    static Filter late(Filter filter, LocalDate today) {
        return filter.until(today.minusDays(1));
    }

    static Filter coming(Filter filter, LocalDate today) {
        return filter.between(today, sunday(today));
    }

    static WeeklyList of(
            Filter filter, LocalDate today, List<WorkRow> late, List<WorkRow> coming, Map<WorkKey, String> named) {
        return new WeeklyList(
                filter,
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                sunday(today),
                late.stream().limit(MOST).toList(),
                coming.stream().limit(MOST).toList(),
                named,
                late.size() > MOST || coming.size() > MOST);
    }

    public boolean isEmpty() {
        return late.isEmpty() && coming.isEmpty();
    }

    List<WorkRow> all() {
        return Stream.concat(late.stream(), coming.stream()).toList();
    }

    private static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
