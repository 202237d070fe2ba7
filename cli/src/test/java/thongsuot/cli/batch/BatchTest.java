package thongsuot.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thongsuot.cli.input.Input;

final class BatchTest {
    private static final List<Input> INPUTS = IntStream.range(0, 50)
            .mapToObj(i -> new Input("n" + i, null, Path.of("n" + i)))
            .toList();

    @Test
    void outcomesComeInTheOrderOfTheInputsHoweverLongEachTakes() {
        List<Outcome> seen = new ArrayList<>();
        new Batch(4, 1L << 30)
                .run(
                        INPUTS,
                        input -> {
                            Thread.onSpinWait();
                            pause(input.shown().hashCode() % 7 + 1);
                            return new Outcome.Failed(input, "");
                        },
                        seen::add);
        assertThat(seen).map(outcome -> ((Outcome.Failed) outcome).input()).isEqualTo(INPUTS);
    }

    @Test
    void noMoreAreInWorkThanMemoryAllows() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new Batch(16, 72L << 20)
                .run(
                        INPUTS,
                        input -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            pause(3);
                            now.decrementAndGet();
                            return new Outcome.Written(input);
                        },
                        outcome -> {});
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whoShowsTheOutcomesMayStopEverything() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> new Batch(2, 1L << 30)
                        .run(
                                INPUTS,
                                input -> {
                                    begun.incrementAndGet();
                                    return new Outcome.Written(input);
                                },
                                outcome -> {
                                    throw new IllegalStateException("nobody reads any more");
                                }))
                .hasMessage("nobody reads any more");
        assertThat(begun.get()).isLessThan(10);
    }

    @Test
    void progressIsALineWithAnEstimate() {
        StringWriter err = new StringWriter();
        ProgressLine line = new ProgressLine(
                new PrintWriter(err), true, true, false, 80, 3, (count, left) -> count + (left == null ? "" : " left"));
        line.step();
        line.step();
        line.step();
        line.clear();
        assertThat(err.toString()).isEqualTo("3/3" + System.lineSeparator());
    }

    @Test
    void progressIsSilentWhereNobodyAskedForIt() {
        StringWriter err = new StringWriter();
        ProgressLine line = new ProgressLine(new PrintWriter(err), false, false, true, 80, 1, (count, left) -> count);
        line.note("page 1");
        line.step();
        line.clear();
        assertThat(err.toString()).isEmpty();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
