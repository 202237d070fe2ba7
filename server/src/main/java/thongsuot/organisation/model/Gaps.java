package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Period;

/** How long something new may hold before something else is on record. */
final class Gaps {

    private Gaps() {}

    /**
     * From a day to the end of a life without gaps, or to the day on which the next row begins.
     *
     * @param life rows of the unit
     * @param taken rows of what is to hold, none of them on the day itself
     */
    static Period after(LocalDate day, Stream<? extends Row<?>> life, Stream<? extends Row<?>> taken) {
        LocalDate next = taken.map(row -> row.valid().from())
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate end = endOfLife(day, life);
        if (end == null) return new Period(day, next);
        return new Period(day, next == null || end.isBefore(next) ? end : next);
    }

    private static @Nullable LocalDate endOfLife(LocalDate day, Stream<? extends Row<?>> life) {
        LocalDate end = day;
        for (Row<?> row :
                life.sorted(Comparator.comparing(row -> row.valid().from())).toList()) {
            if (!row.valid().contains(end)) continue;
            end = row.valid().until();
            if (end == null) return null;
        }
        return end;
    }
}
