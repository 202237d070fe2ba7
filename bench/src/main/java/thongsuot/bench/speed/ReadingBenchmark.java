package thongsuot.bench.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** Text to facts, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    /** Bytes of UTF-8; a Vietnamese character takes 1.3 of them. */
    @Param({"46000", "1000000"})
    int bytes = 46_000;

    private String text = "";

    @Setup
    public void write() {
        text = LongPlan.of((int) (bytes / 1.32));
    }

    @Benchmark
    public Reading read() {
        return DocumentReader.standard().read(text);
    }
}
