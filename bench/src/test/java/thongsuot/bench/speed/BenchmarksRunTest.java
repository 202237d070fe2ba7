package thongsuot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Benchmarks aren't run by the tests; that they would run is. */
class BenchmarksRunTest {
    @Test
    void theReadingBenchmarkReads() {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.write();
        assertThat(benchmark.read().outline()).isNotEmpty();
    }

    @Test
    void thePipelineBenchmarkOpensAndWrites() throws Exception {
        PipelineBenchmark benchmark = new PipelineBenchmark();
        benchmark.load();
        assertThat(benchmark.open().content()).isNotBlank();
        assertThat(benchmark.fileToJson()).contains("\"outline\"");
    }
}
