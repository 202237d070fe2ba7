package thongsuot.calendar.lunar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LunarTest {

    @Test
    void tetIsWhereTheAlmanacsHaveIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = almanac();
        for (String line : lines) {
            LocalDate tet = LocalDate.parse(line.split(" ")[0]);
            if (!Lunar.tet(tet.getYear()).equals(tet)) wrong.add(line + " but here " + Lunar.tet(tet.getYear()));
        }
        assertThat(lines).hasSize(132);
        assertThat(wrong).isEmpty();
        assertThat(Lunar.tet(2100)).isEqualTo("2100-02-09");
    }

    @Test
    void theMonthThatComesTwiceIsTheOneOfTheAlmanacs() throws IOException {
        for (String line : almanac()) {
            int year = Integer.parseInt(line.substring(0, 4));
            int leap = Integer.parseInt(line.split(" ")[1]);
            for (int month = 1; month <= 12; month++) {
                LunarDay first = new LunarDay(year, month, true, 1);
                if (month == leap)
                    assertThat(Lunar.of(Lunar.solar(first))).as(line).isEqualTo(first);
                else
                    assertThatThrownBy(() -> Lunar.solar(first))
                            .as(line + " month " + month)
                            .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void tetIsNotAlwaysThatOfChina() {
        // There it was 30/01/1968, 20/02/1985, 18/02/2007 and will be 03/02/2030.
        assertThat(Lunar.tet(1968)).isEqualTo("1968-01-29");
        assertThat(Lunar.tet(1985)).isEqualTo("1985-01-21");
        assertThat(Lunar.tet(2007)).isEqualTo("2007-02-17");
        assertThat(Lunar.tet(2030)).isEqualTo("2030-02-02");
    }

    @Test
    void theHungKingsAreRememberedOnTheTenthOfTheThirdMonth() {
        assertThat(List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026).stream()
                        .map(year ->
                                Lunar.solar(new LunarDay(year, 3, false, 10)).toString()))
                .containsExactly(
                        "2019-04-14",
                        "2020-04-02",
                        "2021-04-21",
                        "2022-04-10",
                        "2023-04-29",
                        "2024-04-18",
                        "2025-04-07",
                        "2026-04-26");
    }

    @Property
    void everyDayHasOneNameAndTheNameLeadsBack(@ForAll @IntRange(min = -700, max = 47_480) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        LunarDay lunar = Lunar.of(day);
        assertThat(Lunar.solar(lunar)).isEqualTo(day);
        assertThat(lunar.day()).isBetween(1, 30);
        LunarDay next = Lunar.of(day.plusDays(1));
        if (next.day() != 1)
            assertThat(next).isEqualTo(new LunarDay(lunar.year(), lunar.month(), lunar.leap(), lunar.day() + 1));
        else assertThat(lunar.day()).isBetween(29, 30);
    }

    @Test
    void aMonthHasNoThirtyFirst() {
        assertThatThrownBy(() -> Lunar.solar(new LunarDay(2026, 3, false, 31))).hasMessageContaining("no such day");
    }

    private static List<String> almanac() throws IOException {
        try (InputStream in = Objects.requireNonNull(LunarTest.class.getResourceAsStream("/calendar/tet.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
