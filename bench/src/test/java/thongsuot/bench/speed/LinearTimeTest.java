package thongsuot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thongsuot.reader.DocumentReader;

class LinearTimeTest {
    private static final int RUNS = 5;
    private static final int CHARACTERS = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Time of the processor, and the best of several runs: what a busy machine adds is no property of the reader. */
    @Test
    void twiceTheTextTakesAboutTwiceTheTime() {
        String once = LongPlan.of(CHARACTERS);
        String twice = LongPlan.of(2 * CHARACTERS);
        best(once);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && ratio >= 2.5; attempt++) {
            ratio = Math.min(ratio, (double) best(twice) / best(once));
        }
        assertThat(ratio).as("time of twice the text to time of the text").isLessThan(2.5);
    }

    @Test
    void aLongPlanIsAsLongAsAskedAndFullOfFacts() {
        String text = LongPlan.of(46_000);
        assertThat(text.length()).isBetween(46_000, 48_000);
        assertThat(DocumentReader.standard().read(text).deadlines()).hasSizeGreaterThan(10);
    }

    private static long best(String text) {
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(DocumentReader.standard().read(text).text()).isNotEmpty();
            times[run] = THREADS.getCurrentThreadCpuTime() - start;
        }
        return Arrays.stream(times).min().orElseThrow();
    }
}
