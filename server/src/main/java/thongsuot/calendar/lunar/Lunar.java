package thongsuot.calendar.lunar;

import java.time.LocalDate;

/**
 * The Vietnamese lunar calendar since 1968, when it took the meridian of UTC+7. Months begin on the day of the new moon; the month of the winter solstice is the
 * eleventh; where thirteen new moons lie between two of them, the first month without a principal term of the sun is the leap month. China counts by UTC+8, so
 * that Tết fell a month apart in 1985 and a day in 1968, 2007 and 2030.
 */
public final class Lunar {

    private Lunar() {}

    /** Mùng 1 tháng Giêng. */
    public static LocalDate tet(int year) {
        return solar(new LunarDay(year, 1, false, 1));
    }

    /** @throws IllegalArgumentException if that lunar year has no such month, or the month no such day */
    public static LocalDate solar(LunarDay lunar) {
        // Months 11 and 12 belong to the course that begins with them.
        LunarYear course = LunarYear.endingIn(lunar.month() >= 11 ? lunar.year() + 1 : lunar.year());
        long k = course.moon(lunar.month(), lunar.leap());
        LocalDate day = Sky.newMoon(k).plusDays(lunar.day() - 1L);
        if (lunar.day() < 1 || !day.isBefore(Sky.newMoon(k + 1)))
            throw new IllegalArgumentException("the month has no such day: " + lunar);
        return day;
    }

    public static LunarDay of(LocalDate day) {
        long k = Sky.lastNewMoon(day);
        LunarYear course = LunarYear.endingIn(day.getYear());
        if (k < course.first()) course = LunarYear.endingIn(day.getYear() - 1);
        else if (k >= course.next()) course = LunarYear.endingIn(day.getYear() + 1);
        return course.day(k, (int) (day.toEpochDay() - Sky.newMoon(k).toEpochDay()) + 1);
    }
}
