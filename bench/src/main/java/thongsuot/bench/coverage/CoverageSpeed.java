package thongsuot.bench.coverage;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.coverage.ParentPlan;
import thongsuot.reader.coverage.Status;

/**
 * Reads the plans of all communes and compares each with one directive, on two threads: {@code CoverageSpeed FOLDER [PLANS]}. Half of
 * a plan's sixty clauses are the directive's with a word left out, half come from elsewhere.
 */
public final class CoverageSpeed {
    private static final int CLAUSES = 60;
    private static final int THREADS = 2;

    private final List<String> pool;

    private CoverageSpeed(List<String> pool) {
        this.pool = pool;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<String> pool = new ArrayList<>();
        for (LabelledPair pair : LabelledPair.in(Path.of(args[0]).resolve("tuned"))) {
            for (MarkedText text : List.of(pair.parent(), pair.child())) {
                text.clauses()
                        .values()
                        .forEach(span -> pool.add(span.of(text.reading().text())));
            }
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        CoverageSpeed speed = new CoverageSpeed(pool.stream().distinct().toList());
        int plans = args.length > 1 ? Integer.parseInt(args[1]) : 3321;
        speed.run(plans / 10, out);
        speed.run(plans, out);
    }

    private void run(int plans, PrintWriter out) throws InterruptedException, ExecutionException {
        List<String> above = clauses(new Random(1), CLAUSES, List.of());
        ParentPlan parent = ParentPlan.of(read(above, "KẾ HOẠCH\ncông tác năm 2026\n"));
        long start = System.nanoTime();
        int covered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int plan = 0; plan < plans; plan++) {
                int seed = plan + 2;
                results.add(threads.submit(() -> covered(parent, above, seed)));
            }
            for (Future<Integer> result : results) {
                covered += result.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "%d plans of %d clauses, read and compared on %d threads: %.1f s, %.1f ms a plan; %d demands answered",
                plans,
                CLAUSES,
                THREADS,
                seconds,
                1000 * seconds / plans,
                covered));
    }

    private int covered(ParentPlan parent, List<String> above, int seed) {
        Reading child = read(clauses(new Random(seed), CLAUSES, above), "KẾ HOẠCH\ncông tác của xã năm 2026\n");
        return parent.coveredBy(child).alignments().stream()
                .mapToInt(alignment -> alignment.status() == Status.MISSING ? 0 : 1)
                .sum();
    }

    private List<String> clauses(Random random, int count, List<String> above) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean copied = !above.isEmpty() && random.nextBoolean();
            List<String> from = copied ? above : pool;
            String clause = from.get(random.nextInt(from.size()));
            clauses.add(copied ? clause.replaceFirst(" \\p{L}+ ", " ") : clause);
        }
        return clauses;
    }

    private static Reading read(List<String> clauses, String head) {
        StringBuilder text = new StringBuilder(head).append("I. NHIỆM VỤ\n");
        for (int i = 0; i < clauses.size(); i++) {
            text.append(i + 1).append(". ").append(clauses.get(i)).append(".\n");
        }
        return DocumentReader.standard().read(text.toString());
    }
}
