package thongsuot.bench.coverage;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import thongsuot.bench.score.Tally;

/**
 * Prints how well plans are aligned with their parents: on the pairs that the weights were set by, and on those held out.
 *
 * <pre>{@code
 * CoverageQuality FOLDER [--miss]
 * }</pre>
 */
public final class CoverageQuality {
    private static final List<String> SETS = List.of("tuned", "heldout");

    private final PrintWriter out;

    private CoverageQuality(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        CoverageQuality quality = new CoverageQuality(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        for (String set : SETS) {
            if (words.stream().noneMatch(SETS::contains) || words.contains(set)) {
                quality.print(set, Path.of(words.getFirst()).resolve(set), words.contains("--miss"));
            }
        }
    }

    /** F1 of the alignments, and of the statuses, of the pairs in {@code folder}. */
    static double[] f1(Path folder) throws IOException {
        Tally links = Tally.NOTHING;
        Tally labels = Tally.NOTHING;
        for (LabelledPair pair : LabelledPair.in(folder)) {
            PairScore score = new PairScore(pair);
            links = links.plus(score.alignments());
            labels = labels.plus(all(score));
        }
        return new double[] {links.f1(), labels.f1()};
    }

    private void print(String set, Path folder, boolean misses) throws IOException {
        Tally links = Tally.NOTHING;
        Map<String, Tally> labels = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<LabelledPair> pairs = LabelledPair.in(folder);
        out.println(set + ": " + pairs.size() + " pairs");
        row("", "precision", "recall", "F1", "gold", "found");
        for (LabelledPair pair : pairs) {
            PairScore score = new PairScore(pair);
            row(pair.name(), score.alignments());
            row("  statuses", all(score));
            links = links.plus(score.alignments());
            score.statuses().forEach((label, tally) -> labels.merge(label, tally, Tally::plus));
            missed.addAll(score.misses());
        }
        row("ALIGNMENTS", links);
        Tally sum = labels.values().stream().reduce(Tally.NOTHING, Tally::plus);
        row("STATUSES", sum);
        labels.forEach((label, tally) -> row("  " + label, tally));
        if (misses) {
            missed.forEach(out::println);
        }
        out.println();
    }

    private static Tally all(PairScore score) {
        return score.statuses().values().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    private void row(String name, Tally tally) {
        row(
                name,
                figure(tally.precision()),
                figure(tally.recall()),
                figure(tally.f1()),
                Integer.toString(tally.gold()),
                Integer.toString(tally.found()));
    }

    private void row(String name, String... cells) {
        out.println(String.format(
                Locale.ROOT, "%-42s %9s %7s %7s %6s %6s", name, cells[0], cells[1], cells[2], cells[3], cells[4]));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
