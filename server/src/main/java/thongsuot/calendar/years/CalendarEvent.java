package thongsuot.calendar.years;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.CalendarYear;
import thongsuot.platform.Traceable;

/** Somebody entered the holidays of a year. */
record CalendarEvent(int year, Map<String, ?> before, Map<String, ?> after) implements Traceable {

    static CalendarEvent of(@Nullable CalendarYear before, CalendarYear after) {
        return new CalendarEvent(after.year(), before == null ? Map.of() : told(before), told(after));
    }

    private static Map<String, ?> told(CalendarYear year) {
        Map<String, String> days = new TreeMap<>();
        year.days().forEach(day -> days.put(day.day().toString(), day.kind().name()));
        days.put("basis", year.basis());
        return days;
    }

    @Override
    public String action() {
        return "calendar.year.entered";
    }

    @Override
    public String subjectKind() {
        return "calendarYear";
    }

    @Override
    public String subjectId() {
        return String.valueOf(year);
    }

    @Override
    public String subjectName() {
        return String.valueOf(year);
    }

    @Override
    public @Nullable UUID unit() {
        return null;
    }
}
