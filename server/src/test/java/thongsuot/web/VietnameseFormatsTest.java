package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VietnameseFormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    @Test
    void writesDatesOneWay() {
        assertThat(VietnameseFormats.date(LocalDate.of(2025, 9, 5))).isEqualTo("05/09/2025");
        assertThat(VietnameseFormats.dateAndTime(Instant.parse("2025-09-04T18:30:00Z")))
                .isEqualTo("01:30 05/09/2025");
    }

    @Test
    void readsOneDayInAllItsSpellings() {
        for (String typed : List.of(
                "5/9/2025",
                "05/09/2025",
                "05.9.25",
                "5-9-2025",
                "5/9/25",
                " 5 / 9 / 2025 ",
                "2025-09-05",
                "ngày 5 tháng 9 năm 2025",
                "Ngày 05 tháng 9, năm 2025",
                "5 tháng chín năm 2025",
                "ngày 5/9/2025",
                Normalizer.normalize("ngày 5 tháng 9 năm 2025", Normalizer.Form.NFD)))
            assertThat(VietnameseFormats.parseDate(typed, TODAY)).as(typed).contains(LocalDate.of(2025, 9, 5));
    }

    @Test
    void readsDaysNamedFromToday() {
        assertThat(VietnameseFormats.parseDate("hôm nay", TODAY)).contains(TODAY);
        assertThat(VietnameseFormats.parseDate("Mai", TODAY)).contains(TODAY.plusDays(1));
        assertThat(VietnameseFormats.parseDate("hôm qua", TODAY)).contains(TODAY.minusDays(1));
    }

    @Test
    void takesTwoDigitsForTheYearNearby() {
        assertThat(VietnameseFormats.parseDate("1/1/45", TODAY)).contains(LocalDate.of(2045, 1, 1));
        assertThat(VietnameseFormats.parseDate("1/1/75", TODAY)).contains(LocalDate.of(1975, 1, 1));
    }

    @Test
    void takesNoDateThatThereIsNot() {
        for (String typed : List.of(
                "",
                "30/2/2025",
                "31/4/2025",
                "9/2025",
                "5/13/2025",
                "0/9/2025",
                "5/9/025",
                "05092025",
                "năm 2025",
                "5//2025"))
            assertThat(VietnameseFormats.parseDate(typed, TODAY)).as(typed).isEmpty();
    }

    @Test
    void writesNumbersWithACommaAndGroups() {
        assertThat(VietnameseFormats.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(VietnameseFormats.number(new BigDecimal("-1234567"))).isEqualTo("-1.234.567");
        assertThat(VietnameseFormats.number(new BigDecimal("1E+6"))).isEqualTo("1.000.000");
        assertThat(VietnameseFormats.number(0)).isEqualTo("0");
        assertThat(VietnameseFormats.number(999)).isEqualTo("999");
    }

    @Test
    void readsNumbersAsTheyAreTyped() {
        assertThat(VietnameseFormats.parseNumber("1.234,5")).contains(new BigDecimal("1234.5"));
        assertThat(VietnameseFormats.parseNumber("1 234 567")).contains(new BigDecimal("1234567"));
        assertThat(VietnameseFormats.parseNumber("1234,5")).contains(new BigDecimal("1234.5"));
        assertThat(VietnameseFormats.parseNumber("1.234")).contains(new BigDecimal("1234"));
        assertThat(VietnameseFormats.parseNumber("97.5")).contains(new BigDecimal("97.5"));
        assertThat(VietnameseFormats.parseNumber("−3")).contains(new BigDecimal("-3"));
    }

    @Test
    void takesNoNumberThatCouldBeTwo() {
        for (String typed :
                List.of("", "1,234.5", "1.23.4", "1.2345,6", "1..2", "12,", ",5", "abc", "1e9", "9".repeat(61)))
            assertThat(VietnameseFormats.parseNumber(typed)).as(typed).isEmpty();
    }

    @Property
    void everyDateComesBack(@ForAll("dates") LocalDate date) {
        assertThat(VietnameseFormats.parseDate(VietnameseFormats.date(date), TODAY))
                .contains(date);
    }

    @Property
    void everyNumberComesBack(@ForAll @BigRange(min = "-1000000000000", max = "1000000000000") BigDecimal number) {
        assertThat(VietnameseFormats.parseNumber(VietnameseFormats.number(number)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Property
    void nothingTypedBreaksIt(@ForAll @StringLength(max = 80) String typed) {
        VietnameseFormats.parseDate(typed, TODAY);
        VietnameseFormats.parseNumber(typed);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
