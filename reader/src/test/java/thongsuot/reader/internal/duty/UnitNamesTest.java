package thongsuot.reader.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.internal.text.Prose;

class UnitNamesTest {
    @TestFactory
    Stream<DynamicTest> tellsNamesFromWhatFollows() {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(100);
        return lines.stream().map(UnitNamesTest::test);
    }

    @Test
    void readsTheOlderPlaceOfTonesAlike() {
        assertThat(names("Uỷ ban nhân dân xã Hoà An, Đảng uỷ xã chỉ đạo"))
                .isEqualTo("Uỷ ban nhân dân xã Hoà An + Đảng uỷ xã");
    }

    @Test
    void aListWithoutEndIsReadInSteps() {
        String list = "Sở Y tế, ".repeat(20_000);

        assertThat(new UnitNames(list, new Prose(list).folded())
                        .at(0, list.length())
                        .names())
                .hasSize(60);
    }

    private static DynamicTest test(String line) {
        int arrow = line.indexOf(" => ");
        return DynamicTest.dynamicTest(
                line, () -> assertThat(names(line.substring(0, arrow))).isEqualTo(line.substring(arrow + 4)));
    }

    private static String names(String words) {
        Prose prose = new Prose(Normalizer.normalize(words, Normalizer.Form.NFC));
        NameList names =
                new UnitNames(prose.text(), prose.folded()).at(0, prose.text().length());
        return names.isEmpty()
                ? "-"
                : names.names().stream().map(name -> name.of(prose.text())).collect(Collectors.joining(" + "));
    }

    private static List<String> lines() {
        return PlanSpecimens.blocks("unit/names.txt").stream()
                .flatMap(String::lines)
                .filter(line -> line.contains(" => "))
                .toList();
    }
}
