package thongsuot.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** F1 of earlier runs, kept as lines {@code samples deadlines 0.9512} so that a change shows in a review. */
public final class Figures {
    private static final String MEAN = "mean";

    private final Map<String, Double> f1;

    private Figures(Map<String, Double> f1) {
        this.f1 = f1;
    }

    /** The figures in {@code file}; none where there is no such file. */
    public static Figures in(Path file) throws IOException {
        Map<String, Double> f1 = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int cut = line.lastIndexOf(' ');
                if (cut > 0 && !line.startsWith("#")) {
                    f1.put(line.substring(0, cut), Double.valueOf(line.substring(cut + 1)));
                }
            }
        }
        return new Figures(f1);
    }

    OptionalDouble f1(String set, FactKind kind) {
        return figure(set + " " + kind.label());
    }

    OptionalDouble mean(String set) {
        return figure(set + " " + MEAN);
    }

    /** Puts the figures of {@code set} in place of its earlier ones. */
    public void put(String set, Score score) {
        for (FactKind kind : FactKind.values()) {
            f1.put(set + " " + kind.label(), score.of(kind).f1());
        }
        f1.put(set + " " + MEAN, score.mean());
    }

    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# F1 by set and kind of fact; written by Quality --update"));
        f1.forEach((key, value) -> lines.add(String.format(Locale.ROOT, "%s %.4f", key, value)));
        Files.write(file, lines);
    }

    private OptionalDouble figure(String key) {
        Double value = f1.get(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
