package thongsuot.calendar.years;

import java.time.Instant;
import thongsuot.calendar.CalendarYear;

/**
 * A year as somebody entered it.
 *
 * @param version from 1; the highest holds
 * @param reason why it was entered again
 */
public record KeptYear(CalendarYear year, int version, String reason, Instant at, String by) {}
