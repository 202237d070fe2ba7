package thongsuot.reader.coverage;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** Named days: {@code trước ngày 15/4/2026} above, {@code xong trong tháng 3/2026} below. */
final class Days {
    private Days() {}

    /**
     * The last good day of a time, and since when it may be done.
     *
     * @param first null where only the last day is told
     */
    private record Day(@Nullable LocalDate first, LocalDate last, Span span) {}

    /**
     * Day by day in their order; the end of a year binds a plan for the year even where it is silent.
     *
     * @param scheduled whether the plan says when in another way
     */
    static void compare(List<Deadline> parent, List<Deadline> child, boolean scheduled, Consumer<Difference> found) {
        List<Day> above = of(parent);
        List<Day> below = of(child);
        boolean kept =
                below.isEmpty() && (scheduled || child.stream().anyMatch(time -> Returns.namesADay(time.timing())));
        for (int i = 0; i < above.size() && !kept; i++) {
            Day due = above.get(i);
            if (i >= below.size()) {
                if (!endsAYear(due.last())) {
                    found.accept(new Difference(Difference.Kind.NO_DATE, due.span(), null));
                }
            } else if (below.get(i).last().isAfter(due.last())) {
                found.accept(new Difference(
                        Difference.Kind.LATER, due.span(), below.get(i).span()));
            }
        }
        starts(parent, child, found);
    }

    /** One of several answers whose every day lies behind the last of the demand. */
    static void lateAlone(List<Deadline> parent, List<Deadline> child, Consumer<Difference> found) {
        List<Day> above = of(parent);
        List<Day> below = of(child);
        if (!above.isEmpty()
                && !below.isEmpty()
                && below.getFirst().last().isAfter(above.getLast().last())) {
            found.accept(new Difference(
                    Difference.Kind.LATER,
                    above.getLast().span(),
                    below.getFirst().span()));
        }
    }

    private static void starts(List<Deadline> parent, List<Deadline> child, Consumer<Difference> found) {
        for (Deadline above : parent) {
            for (Deadline below : child) {
                if (above.timing() instanceof Timing.From(LocalDate from)
                        && below.timing() instanceof Timing.From(LocalDate later)
                        && from != null
                        && later != null
                        && later.isAfter(from)) {
                    found.accept(new Difference(Difference.Kind.LATER, above.span(), below.span()));
                }
            }
        }
    }

    private static boolean endsAYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31;
    }

    /** In order; windows that follow one another are one. */
    private static List<Day> of(List<Deadline> times) {
        List<Day> days = new ArrayList<>();
        for (Deadline time : times) {
            Day day = of(time);
            if (day != null) {
                days.add(day);
            }
        }
        days.sort(Comparator.comparing(Day::last));
        List<Day> joined = new ArrayList<>();
        for (Day day : days) {
            boolean follows = !joined.isEmpty()
                    && day.first() != null
                    && joined.getLast().first() != null
                    && !day.first().isAfter(joined.getLast().last().plusDays(1));
            if (follows) {
                Day before = joined.removeLast();
                joined.add(new Day(before.first(), day.last(), day.span()));
            } else {
                joined.add(day);
            }
        }
        return joined;
    }

    private static @Nullable Day of(Deadline time) {
        return switch (time.timing()) {
            case Timing.By(LocalDate last) when last != null -> new Day(null, last, time.span());
            case Timing.Within(LocalDate first, LocalDate last) when last != null -> new Day(first, last, time.span());
            case Timing.On(LocalDate day) when day != null -> new Day(null, day, time.span());
            default -> null;
        };
    }
}
