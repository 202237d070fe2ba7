package thongsuot.calendar.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.SpecialDay;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * A year as the page shows it.
 *
 * @param version 0 for a year that nobody has entered yet
 * @param weekdaysOff how many days from Monday to Friday are free
 */
public record YearView(int year, boolean announced, String basis, int version, int weekdaysOff, List<Row> rows) {

    /**
     * @param when weekday and date
     * @param what the holiday's name, or what the day is swapped with
     */
    public record Row(String when, String kind, String what, boolean works, boolean computed) {}

    static YearView of(CalendarYear year, int version, Words w) {
        List<Row> rows = new ArrayList<>();
        for (SpecialDay day : year.days())
            rows.add(new Row(
                    day(day.day(), w.locale()),
                    w.of(day.kind().key()),
                    what(day, w),
                    day.works(),
                    day.computed() && year.announced()));
        long off = year.days().stream()
                .filter(day -> !day.works() && !SpecialDay.weekend(day.day()))
                .count();
        return new YearView(year.year(), year.announced(), year.basis(), version, (int) off, List.copyOf(rows));
    }

    private static String what(SpecialDay day, Words w) {
        @Nullable LocalDate pair = day.pair();
        if (pair == null) return day.name();
        String other = VietnameseFormats.date(Objects.requireNonNull(pair));
        return switch (day.kind()) {
            case COMPENSATION -> w.of("calendar.pair.holiday", other);
            case SWAPPED_OFF -> w.of("calendar.pair.worked", other);
            default -> w.of("calendar.pair.off", other);
        };
    }

    private static String day(LocalDate day, Locale locale) {
        String weekday = day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, locale);
        return Character.toUpperCase(weekday.charAt(0)) + weekday.substring(1) + ", " + VietnameseFormats.date(day);
    }
}
