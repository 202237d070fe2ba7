package thongsuot.calendar.lunar;

import java.time.LocalDate;

/**
 * The moons from one eleventh month to the next, by their numbers.
 *
 * @param year the solar year in which it ends, in December
 * @param first the moon of the eleventh month of the year before
 * @param next the moon of the eleventh month of this year
 * @param leap the moon of the leap month; -1 counted from the first for a course of twelve
 */
record LunarYear(int year, long first, long next, int leap) {

    private static final int NONE = -1;

    static LunarYear endingIn(int year) {
        long first = ofSolstice(year - 1);
        long next = ofSolstice(year);
        return new LunarYear(year, first, next, next - first == 13 ? leap(first) : NONE);
    }

    /** The moon of a month; 11 and 12 are those that it begins with. */
    long moon(int month, boolean wantsLeap) {
        int place = (month + 1) % 12;
        boolean after = leap != NONE && place >= leap;
        int found = after || wantsLeap ? place + 1 : place;
        if (month < 1 || month > 12 || (wantsLeap && found != leap))
            throw new IllegalArgumentException(
                    "the lunar year " + year + " has no " + (wantsLeap ? "leap " : "") + "month " + month);
        return first + found;
    }

    LunarDay day(long k, int day) {
        int place = (int) (k - first);
        boolean isLeap = place == leap;
        int month = leap != NONE && place >= leap ? place - 1 : place;
        // Months 11 and 12 are of the lunar year that began in the solar year before.
        return new LunarDay(month < 2 ? year - 1 : year, (month + 10) % 12 + 1, isLeap, day);
    }

    /** The moon whose month has the winter solstice of a year. */
    private static long ofSolstice(int year) {
        LocalDate day = LocalDate.of(year, 12, 19);
        while (Sky.sector(day.plusDays(1)) != 9) day = day.plusDays(1);
        return Sky.lastNewMoon(day);
    }

    /** How many moons after the first the month without a principal term is. */
    private static int leap(long first) {
        for (int i = 1; i < 13; i++)
            if (Sky.sector(Sky.newMoon(first + i)) == Sky.sector(Sky.newMoon(first + i + 1))) return i;
        throw new IllegalStateException("thirteen moons from number " + first + ", and each with a term of its own");
    }
}
