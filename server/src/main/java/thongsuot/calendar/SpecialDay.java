package thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says.
 *
 * @param name the holiday as people call it; empty for swapped days
 * @param pair the other day: the holiday that a compensation stands for, the worked Saturday of a swap and its day off; null for a holiday
 * @param computed worked out here and not (yet) seen in an announcement
 */
public record SpecialDay(
        LocalDate day, Kind kind, String name, @Nullable LocalDate pair, boolean computed) {

    /** Why. */
    public enum Kind {
        /** Nghỉ lễ, tết: article 112 of the Labour Code. */
        HOLIDAY,
        /** Nghỉ bù: the holiday fell on a weekly rest day, article 111(3) of the Labour Code. */
        COMPENSATION,
        /** Nghỉ hoán đổi: made good on the other day. */
        SWAPPED_OFF,
        /** Làm bù: a rest day that is worked for the other day. */
        SWAPPED_WORKED;

        /** The key of its name in the words of this module. */
        public String key() {
            return "calendar.day." + name();
        }
    }

    public SpecialDay {
        if ((kind == Kind.HOLIDAY) == (pair != null))
            throw new IllegalArgumentException(kind + " on " + day + " with the other day " + pair);
    }

    /** A holiday by law. */
    public static SpecialDay holiday(LocalDate day, String name, boolean computed) {
        return new SpecialDay(day, Kind.HOLIDAY, name, null, computed);
    }

    public boolean works() {
        return kind == Kind.SWAPPED_WORKED;
    }

    /** Saturday or Sunday, the weekly rest of offices. */
    public static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
