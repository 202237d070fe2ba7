package thongsuot.bench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thongsuot.bench.score.FactKind;
import thongsuot.bench.score.GoldSet;
import thongsuot.bench.score.Score;

/** No change to a rule may cost what the samples' gold readings already find. */
class SampleQualityTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    /** F1 that must be reached; raise it when the reader gets better, never lower it for a change. */
    private static final Map<FactKind, Double> FLOORS = Map.ofEntries(
            Map.entry(FactKind.HEADER, 0.98),
            Map.entry(FactKind.OUTLINE, 0.98),
            Map.entry(FactKind.TAILS, 0.98),
            Map.entry(FactKind.CITATIONS, 0.95),
            Map.entry(FactKind.MENTIONS, 0.95),
            Map.entry(FactKind.DEADLINES, 0.95),
            Map.entry(FactKind.TARGETS, 0.9),
            Map.entry(FactKind.ASSIGNMENTS, 0.9),
            Map.entry(FactKind.REPORTS, 0.92),
            Map.entry(FactKind.RECIPIENTS, 0.95),
            Map.entry(FactKind.SIGNATURE, 0.95));

    @TestFactory
    List<DynamicTest> everyKindOfFactIsReadAsWellAsBefore() throws IOException {
        Score score = samples().score();
        return List.of(FactKind.values()).stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.label(),
                        () -> assertThat(score.of(kind).f1())
                                .as("F1 of %s; missed (-) and too many (+):%n%s", kind.label(), misses(score, kind))
                                .isGreaterThanOrEqualTo(FLOORS.getOrDefault(kind, 1.0))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyFormatOfADocumentGivesTheSameFacts() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (GoldSet.Pair pair : samples().pairs()) {
            for (Path copy : copies(pair.document())) {
                tests.add(DynamicTest.dynamicTest(copy.getFileName().toString(), () -> {
                    List<String> misses = misses(pair.gold(), copy);
                    assertThat(misses).isEqualTo(misses(pair.gold(), pair.document()));
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    /** {@code plan-ban-2.pdf} beside {@code plan.docx}. */
    private static List<Path> copies(Path document) throws IOException {
        String name = document.getFileName().toString();
        String copy = name.substring(0, name.lastIndexOf('.')) + "-ban-";
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(copy))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> misses(Path gold, Path document) throws IOException {
        Score score = new Score();
        new GoldSet.Pair(gold, document).addTo(score);
        return score.misses();
    }

    @Test
    void thereAreEnoughGoldReadings() throws IOException {
        assertThat(samples().pairs()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(FLOORS).hasSize(FactKind.values().length);
    }

    private static GoldSet samples() {
        return new GoldSet("samples", SAMPLES.resolve("gold"), List.of(SAMPLES));
    }

    private static String misses(Score score, FactKind kind) {
        return String.join(
                "\n",
                score.misses().stream()
                        .filter(miss -> miss.contains(" " + kind.label() + " "))
                        .toList());
    }
}
