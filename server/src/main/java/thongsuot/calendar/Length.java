package thongsuot.calendar;

import java.util.Locale;

/**
 * How long a period is: {@code 10 ngày làm việc}.
 *
 * @param amount from 1 to {@value #LONGEST}
 */
public record Length(int amount, Unit unit) {

    /** Ten years in days: what is longer is a mistake of typing. */
    public static final int LONGEST = 3660;

    /** What a period is counted in. */
    public enum Unit {
        WORKING_DAYS("ngày làm việc", "working day"),
        DAYS("ngày", "day"),
        WEEKS("tuần", "week"),
        MONTHS("tháng", "month"),
        YEARS("năm", "year");

        private final String vietnamese;
        private final String english;

        Unit(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** {@code ngày làm việc}, {@code working days}. */
        public String in(Locale locale) {
            return Phrases.english(locale) ? english + "s" : vietnamese;
        }
    }

    public Length {
        if (amount < 1 || amount > LONGEST)
            throw new IllegalArgumentException("a period of " + amount + " " + unit + " must be 1 to " + LONGEST);
    }

    public static Length workingDays(int amount) {
        return new Length(amount, Unit.WORKING_DAYS);
    }

    public static Length days(int amount) {
        return new Length(amount, Unit.DAYS);
    }

    /** {@code 10 ngày làm việc}, {@code 10 working days}. */
    public String in(Locale locale) {
        if (!Phrases.english(locale)) return amount + " " + unit.vietnamese;
        return amount + " " + unit.english + (amount == 1 ? "" : "s");
    }
}
