package thongsuot.calendar;

/** The calendar of a year is not there: nobody can say which of its days are worked until an administrator enters it. */
public final class UnknownYearException extends RuntimeException {

    private final int year;

    public UnknownYearException(int year) {
        super("the calendar of " + year + " is not known: its holidays must be entered first");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
