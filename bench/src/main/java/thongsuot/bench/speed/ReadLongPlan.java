package thongsuot.bench.speed;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/**
 * Reads one long plan and prints what that took: {@code ReadLongPlan MEGABYTES}. How much memory it may take is the caller's choice, by
 * {@code -Xmx}.
 */
public final class ReadLongPlan {
    private static final double BYTES_A_CHARACTER = 1.32;

    private ReadLongPlan() {}

    public static void main(String[] args) {
        int megabytes = Integer.parseInt(args[0]);
        String text = LongPlan.of((int) (megabytes * 1_000_000 / BYTES_A_CHARACTER));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Reading reading = DocumentReader.standard().read(text);
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%d MB, %.2f s of the processor, %.1f MB/s, %d deadlines, %d assignments, heap at most %d MB%n",
                megabytes,
                seconds,
                megabytes / seconds,
                reading.deadlines().size(),
                reading.assignments().size(),
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }
}
