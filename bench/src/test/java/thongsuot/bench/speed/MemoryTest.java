package thongsuot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MemoryTest {
    /** 4 MB of UTF-8, dense with work: ten times that, 38 MiB of heap, hold the text, the reading, and all that Java itself puts there. */
    @Test
    void aTextIsReadInABoundedMultipleOfItsSize() throws IOException, InterruptedException {
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx38m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadLongPlan.class.getName(),
                        "4")
                .redirectErrorStream(true)
                .start();
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).as(said).isZero();
        assertThat(said).startsWith("4 MB");
    }
}
