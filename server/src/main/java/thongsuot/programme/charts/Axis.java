package thongsuot.programme.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days laid out from left to right, in parts of the width.
 *
 * @param from the first day, whose beginning stands at the left edge
 * @param to the day after the last, whose beginning stands at the right edge
 */
public record Axis(LocalDate from, LocalDate to, List<Tick> ticks) {

    private static final int MOST_TICKS = 14;

    /** A day with a line, and what is written at it. */
    public record Tick(LocalDate day, String label) {}

    public Axis {
        if (!to.isAfter(from)) throw new IllegalArgumentException("an axis from " + from + " to " + to);
    }

    static Axis of(LocalDate from, LocalDate to) {
        return new Axis(from, to, ticks(from, to));
    }

    /** Where a day begins, from 0 to 100; days outside stand at the edge. */
    public double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return 100 * Math.clamp(share, 0, 1);
    }

    public boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** A part of the width as SVG has it: {@code 12.5%}. */
    public static String percent(double part) {
        return number(part) + "%";
    }

    /** A length in the size of letters: {@code 3.75rem}. */
    public static String rem(double length) {
        return number(length) + "rem";
    }

    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static List<Tick> ticks(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= 7L * MOST_TICKS) return weeks(from, to);
        int months = 1;
        for (int each : new int[] {1, 3, 6, 12, 24, 60, 120}) {
            months = each;
            if (days / 30 / each <= MOST_TICKS) break;
        }
        List<Tick> all = new ArrayList<>();
        LocalDate day = from.withDayOfYear(1);
        for (; day.isBefore(to); day = day.plusMonths(months))
            if (!day.isBefore(from)) all.add(new Tick(day, "%d/%d".formatted(day.getMonthValue(), day.getYear())));
        return all;
    }

    private static List<Tick> weeks(LocalDate from, LocalDate to) {
        List<Tick> all = new ArrayList<>();
        LocalDate day = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; day.isBefore(to); day = day.plusWeeks(1))
            all.add(new Tick(day, "%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue())));
        return all;
    }
}
