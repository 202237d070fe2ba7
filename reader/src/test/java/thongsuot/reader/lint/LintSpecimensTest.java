package thongsuot.reader.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** A good document is passed over in silence; each fault that is put into it is found, and nothing else. */
final class LintSpecimensTest {
    /** The day on which the documents are issued, or soon after: nothing in them has passed. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    @TestFactory
    Stream<DynamicTest> everyFaultIsFoundAndNothingElse() throws IOException {
        List<String> blocks = List.of(resource("faults.txt").split("(?m)^=== "));
        assertThat(blocks).hasSizeGreaterThan(15);
        return blocks.stream().filter(block -> !block.isBlank()).map(LintSpecimensTest::test);
    }

    private static DynamicTest test(String block) {
        List<String> lines = block.lines().toList();
        int rule = lines.indexOf("---");
        String title = lines.getFirst().replace(" ===", "");
        return DynamicTest.dynamicTest(title, () -> {
            String text = resource(title.substring(0, title.indexOf(':')) + ".txt");
            for (String change : lines.subList(1, rule)) {
                String[] words = change.split(" => ?", 2);
                assertThat(text).as("the words to change").contains(words[0]);
                text = text.replace(words[0], words[1]);
            }
            List<String> expected = lines.subList(rule + 1, lines.size()).stream()
                    .filter(line -> !line.equals("-"))
                    .map(String::strip)
                    .toList();
            assertThat(found(text, expected)).isEqualTo(expected);
        });
    }

    /** {@code *} stands for words that don't matter. */
    private static List<String> found(String text, List<String> expected) {
        Reading reading = DocumentReader.standard().read(text);
        List<String> found = new ArrayList<>();
        for (Remark remark : Linter.standard().check(reading, TODAY)) {
            String head = remark.severity() + " " + remark.rule() + ":";
            boolean any = expected.contains(head + " *");
            found.add((head + " " + (any ? "*" : remark.span().of(reading.text()))).strip());
        }
        return found;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LintSpecimensTest.class.getResourceAsStream("/cases/lint/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
