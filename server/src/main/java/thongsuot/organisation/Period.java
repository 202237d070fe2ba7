package thongsuot.organisation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something held.
 *
 * @param from the first of them
 * @param until the first on which it no longer held; null while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && !from.isBefore(until))
            throw new IllegalArgumentException("a period from " + from + " cannot end before " + until);
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }

    public boolean contains(Period other) {
        if (other.from.isBefore(from)) return false;
        return until == null || (other.until != null && !other.until.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    /** Whether any of its days lies on or after this one. */
    public boolean endsAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    /** The days of it before this one; null if there are none. */
    public @Nullable Period before(LocalDate day) {
        if (!from.isBefore(day)) return null;
        return endsAfter(day) ? new Period(from, day) : this;
    }

    /** The days of it from this one on; null if there are none. */
    public @Nullable Period since(LocalDate day) {
        if (!endsAfter(day)) return null;
        return from.isBefore(day) ? new Period(day, until) : this;
    }

    /** The days that both have; null if there are none. */
    public @Nullable Period common(Period other) {
        if (!overlaps(other)) return null;
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        return new Period(later, earlier(until, other.until));
    }

    /** The last day; null while no end is known. */
    public @Nullable LocalDate last() {
        return until == null ? null : Objects.requireNonNull(until).minusDays(1);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other;
        return other == null || one.isBefore(other) ? one : other;
    }
}
