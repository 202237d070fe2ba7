package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.WorkingDays;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Priority;

/**
 * The steps for work that is due from a day on.
 *
 * @param issuer whose work; null for all who have none of their own
 * @param from the first due day that it is for
 * @param madeBy who entered it
 * @param steps as they were entered
 */
public record Ladder(UUID id, @Nullable UnitId issuer, LocalDate from, String madeBy, List<LadderStep> steps) {

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** What has come by a day for what is due on another, in the order in which it is taken. What comes before the due day lapses with it. */
    List<LadderStep> come(LocalDate due, Priority priority, LocalDate today, WorkingDays calendar) {
        return steps.stream()
                .filter(step -> step.priorities().contains(priority))
                .filter(step -> step.days() > 0 || !today.isAfter(due))
                .filter(step -> !step.falls(due, calendar).isAfter(today))
                .sorted(Comparator.comparing((LadderStep step) -> step.falls(due, calendar))
                        .thenComparing(LadderStep::ordinal))
                .toList();
    }
}
