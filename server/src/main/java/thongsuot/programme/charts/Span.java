package thongsuot.programme.charts;

import java.time.LocalDate;

/** How much time a chart of duties shows. */
public enum Span {
    QUARTER(1, 2),
    YEAR(5, 7),
    /** From the first day to the last of what is shown. */
    ALL(0, 0);

    private final int before;
    private final int after;

    /** @param before months before this one; so is {@code after} */
    Span(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** The key of its words. */
    public String key() {
        return "gantt.span." + name();
    }

    LocalDate from(LocalDate today, LocalDate first) {
        return this == ALL ? first : today.withDayOfMonth(1).minusMonths(before);
    }

    /** The day after the last. */
    LocalDate to(LocalDate today, LocalDate last) {
        return this == ALL ? last.plusDays(1) : today.withDayOfMonth(1).plusMonths(after + 1L);
    }
}
