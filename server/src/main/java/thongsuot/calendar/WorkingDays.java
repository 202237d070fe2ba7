package thongsuot.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days are worked, in the years that are known. A value: the same years give the same answers for ever. */
public final class WorkingDays {

    private final Map<Integer, CalendarYear> years = new HashMap<>();
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();

    private WorkingDays(Collection<CalendarYear> known) {
        for (CalendarYear year : known) {
            if (years.put(year.year(), year) != null) throw new IllegalArgumentException(year.year() + " comes twice");
            for (SpecialDay day : year.days()) special.put(day.day(), day);
        }
    }

    public static WorkingDays of(Collection<CalendarYear> years) {
        return new WorkingDays(years);
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** @throws UnknownYearException if its year is not known */
    public boolean works(LocalDate day) {
        if (!knows(day.getYear())) throw new UnknownYearException(day.getYear());
        SpecialDay known = special.get(day);
        return known == null ? !SpecialDay.weekend(day) : known.works();
    }

    /** What is special about a day; empty for a plain day or weekend, and in years not known. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** The special days after the one and up to the other. */
    public List<SpecialDay> special(LocalDate after, LocalDate upTo) {
        return Stream.iterate(after.plusDays(1), day -> !day.isAfter(upTo), day -> day.plusDays(1))
                .flatMap(day -> special(day).stream())
                .toList();
    }

    /**
     * The day itself if it is worked, else the next that is.
     *
     * @throws UnknownYearException if a year on the way is not known
     */
    public LocalDate fromOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!works(found)) found = found.plusDays(1);
        return found;
    }

    /**
     * The last of so many working days, the day itself not counted.
     *
     * @throws UnknownYearException if a year on the way is not known
     */
    public LocalDate after(LocalDate day, int amount) {
        LocalDate found = day;
        for (int counted = 0; counted < amount; ) {
            found = found.plusDays(1);
            if (works(found)) counted++;
        }
        return found;
    }
}
