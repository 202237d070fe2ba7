package thongsuot.reader.coverage;

import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** Sums that wait for their first day: {@code trong vòng 48 giờ} above, {@code trong vòng 72 giờ} below. */
final class Periods {
    /** Five working days are a week. */
    private static final double WORKING = 7.0 / 5;

    private Periods() {}

    static void compare(List<Deadline> parent, List<Deadline> child, Consumer<Difference> found) {
        for (Deadline above : parent) {
            if (above.timing() instanceof Timing.Period longest) {
                if (child.isEmpty()) {
                    found.accept(new Difference(Difference.Kind.NO_DATE, above.span(), null));
                    continue;
                }
                child.stream()
                        .filter(below ->
                                below.timing() instanceof Timing.Period period && hours(period) > hours(longest))
                        .findFirst()
                        .ifPresent(below ->
                                found.accept(new Difference(Difference.Kind.LATER, above.span(), below.span())));
            }
        }
    }

    private static double hours(Timing.Period period) {
        return period.count()
                * switch (period.unit()) {
                    case HOUR, WORKING_HOUR -> 1;
                    case DAY -> 24;
                    case WORKING_DAY -> 24 * WORKING;
                    case WEEK -> 24 * 7;
                    case MONTH -> 24 * 30;
                    case YEAR -> 24 * 365;
                };
    }
}
