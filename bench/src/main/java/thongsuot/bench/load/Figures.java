package thongsuot.bench.load;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/** How long each kind of action took, and how many went wrong. Safe for many threads. */
final class Figures {

    private static final class Kind {
        private final LongStream.Builder microseconds = LongStream.builder();
        private final LongAdder failed = new LongAdder();

        synchronized void add(long value) {
            microseconds.add(value);
        }

        synchronized long[] sorted() {
            long[] all = microseconds.build().toArray();
            Arrays.sort(all);
            return all;
        }
    }

    private final Map<String, Kind> kinds = new ConcurrentSkipListMap<>();

    void took(String kind, long nanos) {
        kinds.computeIfAbsent(kind, _ -> new Kind()).add(nanos / 1000);
    }

    void failed(String kind) {
        kinds.computeIfAbsent(kind, _ -> new Kind()).failed.increment();
    }

    /** One line a kind, then all together; milliseconds. To be called once, at the end. */
    void print(PrintStream out) {
        out.printf(
                "%-28s %8s %8s %8s %8s %8s %8s%n", "action", "count", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors");
        long[] all = new long[0];
        long errors = 0;
        for (Map.Entry<String, Kind> each : kinds.entrySet()) {
            long[] sorted = each.getValue().sorted();
            long failed = each.getValue().failed.sum();
            line(out, each.getKey(), sorted, failed);
            if (!each.getKey().equals("sign in"))
                all = LongStream.concat(LongStream.of(all), LongStream.of(sorted))
                        .toArray();
            errors += failed;
        }
        Arrays.sort(all);
        line(out, "all but sign in", all, errors);
    }

    private static void line(PrintStream out, String name, long[] sorted, long failed) {
        out.printf(
                "%-28s %8d %8.1f %8.1f %8.1f %8.1f %8d%n",
                name, sorted.length, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), failed);
    }

    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) return 0;
        return sorted[Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)] / 1000.0;
    }
}
