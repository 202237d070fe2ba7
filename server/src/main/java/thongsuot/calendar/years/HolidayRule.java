package thongsuot.calendar.years;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import thongsuot.calendar.lunar.Lunar;
import thongsuot.calendar.lunar.LunarDay;

/**
 * A holiday of the law, from which years not yet announced are proposed.
 *
 * @param lunar whether month and day are of the lunar calendar
 * @param basis the article that gives it
 */
record HolidayRule(String name, boolean lunar, int month, int day, Spread spread, String basis) {

    /** Which days come with it. */
    enum Spread {
        ONE,
        /** Two days before and two after, as most years had it: the Prime Minister decides. */
        TET,
        /** One day more, before it or after it, where it joins a weekend: the Prime Minister decides. */
        ADJACENT
    }

    /** Its days in a solar year, in order. */
    List<LocalDate> days(int year) {
        LocalDate main =
                lunar ? Lunar.solar(new LunarDay(year, month, false, day)) : LocalDate.of(year, Month.of(month), day);
        return switch (spread) {
            case ONE -> List.of(main);
            case TET ->
                Stream.iterate(main.minusDays(2), each -> each.plusDays(1))
                        .limit(5)
                        .toList();
            case ADJACENT ->
                switch (main.getDayOfWeek()) {
                    case MONDAY, THURSDAY, SUNDAY -> List.of(main, main.plusDays(1));
                    default -> List.of(main.minusDays(1), main);
                };
        };
    }
}
