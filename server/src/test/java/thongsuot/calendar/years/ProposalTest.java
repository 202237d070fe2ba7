package thongsuot.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.SpecialDay;
import thongsuot.calendar.SpecialDay.Kind;
import thongsuot.testing.RunningServer;

/** What the law alone would have told of years that have been announced since. */
class ProposalTest {

    private final YearRows rows = RunningServer.shared().bean(YearRows.class);
    private final Years years = RunningServer.shared().bean(Years.class);

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void foretoldTheDaysOffOfEachYearButForTheSwaps(int year) {
        CalendarYear announced = rows.find(year).orElseThrow().year();
        assertThat(off(years.proposal(year))).isEqualTo(off(announced));
    }

    @Test
    void saysThatItIsOnlyWorkedOut() {
        CalendarYear proposal = years.proposal(2031);
        assertThat(proposal.announced()).isFalse();
        assertThat(proposal.days()).isNotEmpty().allMatch(SpecialDay::computed);
    }

    /** Plain weekdays that are free. */
    private static Set<LocalDate> off(CalendarYear year) {
        return year.days().stream()
                .filter(day -> day.kind() == Kind.HOLIDAY || day.kind() == Kind.COMPENSATION)
                .map(SpecialDay::day)
                .filter(day -> !SpecialDay.weekend(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
