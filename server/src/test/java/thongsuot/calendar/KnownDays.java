package thongsuot.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.SpecialDay.Kind;

/** The calendars of 2025 and 2026 as announced, and an empty 2024, for tests that need no database. */
public final class KnownDays {

    private KnownDays() {}

    public static Reckoning reckoning() {
        ReportingCalendar state =
                new ReportingCalendar("STATE", "Báo cáo nhà nước", "State reports", 14, "Nghị định 09/2019/NĐ-CP");
        return new Reckoning(List.of(new CalendarYear(2024, List.of(), "thử"), y2025(), y2026()), List.of(state));
    }

    static CalendarYear y2025() {
        return new CalendarYear(
                2025,
                List.of(
                        holiday("2025-01-01"),
                        holiday("2025-01-27"),
                        holiday("2025-01-28"),
                        holiday("2025-01-29"),
                        holiday("2025-01-30"),
                        holiday("2025-01-31"),
                        holiday("2025-04-07"),
                        holiday("2025-04-30"),
                        holiday("2025-05-01"),
                        day("2025-05-02", Kind.SWAPPED_OFF, "2025-04-26"),
                        day("2025-04-26", Kind.SWAPPED_WORKED, "2025-05-02"),
                        holiday("2025-09-01"),
                        holiday("2025-09-02")),
                "Thông báo thử");
    }

    static CalendarYear y2026() {
        return new CalendarYear(
                2026,
                List.of(
                        holiday("2026-01-01"),
                        day("2026-01-02", Kind.SWAPPED_OFF, "2026-01-10"),
                        day("2026-01-10", Kind.SWAPPED_WORKED, "2026-01-02"),
                        holiday("2026-04-26"),
                        day("2026-04-27", Kind.COMPENSATION, "2026-04-26"),
                        holiday("2026-04-30"),
                        holiday("2026-05-01")),
                "");
    }

    private static SpecialDay holiday(String day) {
        return day(day, Kind.HOLIDAY, null);
    }

    private static SpecialDay day(String day, Kind kind, @Nullable String pair) {
        return new SpecialDay(LocalDate.parse(day), kind, "", pair == null ? null : LocalDate.parse(pair), false);
    }
}
