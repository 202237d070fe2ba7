package thongsuot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import thongsuot.web.VietnameseFormats;

/**
 * From when to when something is to be done, and how that was worked out.
 *
 * @param from the first day; the last day itself where only that is known
 * @param to the last day that still meets it
 */
public record Due(LocalDate from, LocalDate to, Sum sum) {

    /** Late only from the day after: on the day itself nobody is. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(to);
    }

    /** The first second at which it is late, in Vietnam's time. */
    public Instant lateFrom() {
        return to.plusDays(1).atStartOfDay(VietnameseFormats.ZONE).toInstant();
    }

    /** 0 on the last day, negative once it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, to);
    }
}
