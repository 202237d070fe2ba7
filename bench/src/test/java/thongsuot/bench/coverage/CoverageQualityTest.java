package thongsuot.bench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No change may cost what the alignment of labelled plans already finds; and the labels speak of what is there. */
class CoverageQualityTest {
    private static final Path PAIRS = Path.of("src/main/resources/thongsuot/bench/coverage");

    @Test
    void plansAreAlignedAsWellAsBefore() throws IOException {
        double[] f1 = CoverageQuality.f1(PAIRS.resolve("tuned"));
        assertThat(f1[0]).as("alignments").isGreaterThanOrEqualTo(0.92);
        assertThat(f1[1]).as("statuses").isGreaterThanOrEqualTo(0.87);
    }

    @Test
    void thoseHeldOutAreAlignedWellToo() throws IOException {
        double[] f1 = CoverageQuality.f1(PAIRS.resolve("heldout"));
        assertThat(f1[0]).as("alignments").isGreaterThanOrEqualTo(0.9);
        assertThat(f1[1]).as("statuses").isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void thereAreEnoughPairsAndAlignments() throws IOException {
        List<LabelledPair> tuned = LabelledPair.in(PAIRS.resolve("tuned"));
        List<LabelledPair> held = LabelledPair.in(PAIRS.resolve("heldout"));
        assertThat(tuned).hasSizeGreaterThanOrEqualTo(12);
        assertThat(held).hasSizeGreaterThanOrEqualTo(4);
        assertThat(tuned.stream()
                        .flatMap(pair -> pair.answers().values().stream())
                        .mapToInt(answers -> answers.size())
                        .sum())
                .isGreaterThanOrEqualTo(200);
    }
}
