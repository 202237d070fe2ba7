package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCountersTest {
    private static final List<ListLevel> OUTLINE = List.of(
            level(NumberFormat.UPPER_ROMAN, "%1."),
            level(NumberFormat.DECIMAL, "%2."),
            level(NumberFormat.DECIMAL, "%2.%3"));

    @Test
    void deeperLevelsBeginAgainAfterHigherOnes() {
        ListCounters counters = new ListCounters();
        assertThat(labels(counters, OUTLINE, 0, 1, 2, 2, 1, 2, 0, 1))
                .containsExactly("I. ", "1. ", "1.1 ", "1.2 ", "2. ", "2.1 ", "II. ", "1. ");
    }

    @Test
    void aLevelThatWasSkippedShowsItsStart() {
        assertThat(labels(new ListCounters(), OUTLINE, 2, 2)).containsExactly("1.1 ", "1.2 ");
    }

    @Test
    void aLevelMayBeToldNotToBeginAgain() {
        ListLevel articles = new ListLevel(NumberFormat.DECIMAL, "Điều %2.", 1, 0, false, true);
        List<ListLevel> levels = List.of(level(NumberFormat.UPPER_ROMAN, "Chương %1"), articles);
        assertThat(labels(new ListCounters(), levels, 0, 1, 1, 0, 1))
                .containsExactly("Chương I ", "Điều 1. ", "Điều 2. ", "Chương II ", "Điều 3. ");
    }

    @Test
    void legalNumberingWritesAllInDigits() {
        ListLevel legal = new ListLevel(NumberFormat.LOWER_LETTER, "%1.%2", 1, -1, true, true);
        assertThat(labels(new ListCounters(), List.of(level(NumberFormat.UPPER_ROMAN, "%1."), legal), 0, 0, 1))
                .containsExactly("I. ", "II. ", "2.1 ");
    }

    @Test
    void bulletsAreDashesUnlessTheyMeanMore() {
        assertThat(List.of("\uf0b7", "–", "o", "§", "+", "*").stream()
                        .map(mark -> labels(new ListCounters(), List.of(level(NumberFormat.BULLET, mark)), 0)
                                .getFirst()))
                .containsExactly("- ", "- ", "- ", "- ", "+ ", "* ");
    }

    @Test
    void numbersAreWrittenInEveryFormat() {
        assertThat(NumberFormat.UPPER_ROMAN.write(1994)).isEqualTo("MCMXCIV");
        assertThat(NumberFormat.LOWER_ROMAN.write(0)).isEqualTo("0");
        assertThat(NumberFormat.LOWER_LETTER.write(28)).isEqualTo("bb");
        assertThat(NumberFormat.UPPER_LETTER.write(26)).isEqualTo("Z");
        assertThat(NumberFormat.DECIMAL_ZERO.write(7)).isEqualTo("07");
        assertThat(NumberFormat.LOWER_LETTER.write(Integer.MAX_VALUE)).isEqualTo("2147483647");
    }

    private static List<String> labels(ListCounters counters, List<ListLevel> levels, int... order) {
        return Arrays.stream(order)
                .mapToObj(level -> counters.next(levels, level))
                .toList();
    }

    private static ListLevel level(NumberFormat format, String text) {
        return new ListLevel(format, text, 1, -1, false, true);
    }
}
