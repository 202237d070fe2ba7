package thongsuot.programme.charts;

import java.time.LocalDate;

/** How far back a chart over time looks, day by day or week by week. */
public enum Period {
    MONTH(1, false),
    HALF(6, true),
    YEAR(12, true),
    TERM(60, true);

    private final int months;
    private final boolean weekly;

    Period(int months, boolean weekly) {
        this.months = months;
        this.weekly = weekly;
    }

    boolean weekly() {
        return weekly;
    }

    LocalDate from(LocalDate today) {
        return today.minusMonths(months);
    }

    /** The key of its words. */
    public String key() {
        return "flow.period." + name();
    }
}
