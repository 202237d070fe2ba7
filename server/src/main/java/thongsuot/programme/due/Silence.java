package thongsuot.programme.due;

import java.time.LocalDate;
import java.util.List;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.Occurrence;
import thongsuot.calendar.Reckoning;

/** Whether a continuous duty is silent: a whole period has closed since anybody spoke of it. It is never late. */
public final class Silence {

    private Silence() {}

    /**
     * @param said the last day on which somebody spoke of it, or on which it began
     * @return false for rules that are not continuous
     */
    public static boolean on(DueRule rule, LocalDate said, Reckoning reckoning, LocalDate today) {
        if (!(rule instanceof DueRule.Continuous) || !said.isBefore(today)) return false;
        List<Occurrence> closed = reckoning.occurrences(rule, said, today.minusDays(1));
        // The first period may have been under way: what was said in it counts for it.
        return closed.stream().anyMatch(period -> said.isBefore(period.from()));
    }
}
