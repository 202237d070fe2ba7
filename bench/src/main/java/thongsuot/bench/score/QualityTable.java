package thongsuot.bench.score;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Precision, recall and F1 a kind of fact, and what was gained or lost since the figures that are committed. */
public final class QualityTable {
    private QualityTable() {}

    public static void print(PrintWriter out, String set, Score score, Figures earlier) {
        out.println(" ".repeat(13) + "precision  recall      F1   gold  found");
        for (FactKind kind : FactKind.values()) {
            Tally t = score.of(kind);
            String row = String.format(
                    Locale.ROOT,
                    "%-12s %9s %7s %7s %6d %6d",
                    kind.label(),
                    figure(t.precision()),
                    figure(t.recall()),
                    figure(t.f1()),
                    t.gold(),
                    t.found());
            out.println(row + change(t.f1(), earlier.f1(set, kind)));
        }
        String mean = String.format(Locale.ROOT, "%-12s %25s", "mean F1", figure(score.mean()));
        out.println(mean + " ".repeat(14) + change(score.mean(), earlier.mean(set)));
    }

    private static String change(double now, OptionalDouble before) {
        double change = before.isPresent() ? now - before.getAsDouble() : 0;
        return Math.abs(change) < 0.0005 ? "" : String.format(Locale.ROOT, "  %+.3f", change);
    }

    /** Rounded to four places first and to three then, like the published tables, so that both print the same digits. */
    private static String figure(double value) {
        return BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_EVEN)
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
