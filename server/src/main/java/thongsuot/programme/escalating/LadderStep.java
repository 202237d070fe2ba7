package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import thongsuot.calendar.SpecialDay;
import thongsuot.calendar.WorkingDays;
import thongsuot.programme.Priority;

/**
 * {@code 3. giải trình, 5 ngày làm việc sau hạn}.
 *
 * @param days before (below zero) or after the due day; 0 is the day itself
 * @param working whether only working days count
 * @param priorities of the duties that it is for; never empty
 */
public record LadderStep(int ordinal, StepKind kind, int days, boolean working, Set<Priority> priorities) {

    static final int EARLIEST = -60;
    static final int LATEST = 365;

    public LadderStep {
        if (days < EARLIEST || days > LATEST) throw new IllegalArgumentException("a step " + days + " days off");
        if (days <= 0 && !kind.early()) throw new IllegalArgumentException(kind + " before anybody is late");
        if (priorities.isEmpty()) throw new IllegalArgumentException("a step for no duty at all");
        priorities = Set.copyOf(priorities);
    }

    /** The day on which it comes for what is due on a day. In years whose holidays nobody has entered, weekends alone are no working days. */
    LocalDate falls(LocalDate due, WorkingDays calendar) {
        if (!working || days == 0) return due.plusDays(days);
        return Stream.iterate(due, day -> day.plusDays(Integer.signum(days)))
                .skip(1)
                .filter(day -> calendar.knows(day.getYear()) ? calendar.works(day) : !SpecialDay.weekend(day))
                .skip(Math.abs(days) - 1L)
                .findFirst()
                .orElseThrow();
    }
}
