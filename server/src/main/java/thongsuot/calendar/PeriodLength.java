package thongsuot.calendar;

/** How long the periods of a reporting calendar are. */
public enum PeriodLength {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    /** From the beginning of the year: one a year, beside the halves and not between them. */
    NINE_MONTHS(9),
    YEAR(12);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** How many of them a year has. */
    public int perYear() {
        return 12 / months;
    }

    /** The key of its name in the words of this module. */
    public String key() {
        return "calendar.period." + name();
    }
}
