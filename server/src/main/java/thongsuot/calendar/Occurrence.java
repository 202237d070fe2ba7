package thongsuot.calendar;

import java.time.LocalDate;

/**
 * One time of something that comes again.
 *
 * @param period the period in words: {@code tháng 3/2025}; empty where the day is all there is
 * @param from the first day of it
 * @param to the last day, on which a recurring thing is due; a continuous one is silent after it if nobody spoke
 */
public record Occurrence(String period, LocalDate from, LocalDate to) {

    public boolean overOn(LocalDate day) {
        return day.isAfter(to);
    }
}
