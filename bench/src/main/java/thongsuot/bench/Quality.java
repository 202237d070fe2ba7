package thongsuot.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thongsuot.bench.score.Figures;
import thongsuot.bench.score.GoldSet;
import thongsuot.bench.score.QualityTable;
import thongsuot.bench.score.Score;

/**
 * Prints how well the reader does on gold readings: on the samples, and on real documents where the folder {@code
 * ../shared/reading} lies beside the repository.
 *
 * <pre>{@code
 * Quality [ROOT] [--miss] [--update]
 * }</pre>
 *
 * <p>{@code --miss} lists every fact missed and every fact too many; {@code --update} keeps the figures as the ones that later runs
 * are compared with.
 */
public final class Quality {
    private Quality() {}

    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        Path root = Path.of(words.stream()
                .filter(word -> !word.startsWith("--"))
                .findFirst()
                .orElse("."));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Path kept = root.resolve("bench/figures.txt");
        Figures figures = Figures.in(kept);
        for (GoldSet set : sets(root, out)) {
            Score score = set.score();
            out.println();
            out.println(set.name() + ": " + score.documents() + " documents with a gold reading");
            QualityTable.print(out, set.name(), score, figures);
            if (words.contains("--miss")) {
                score.misses().forEach(out::println);
            }
            figures.put(set.name(), score);
        }
        if (words.contains("--update")) {
            figures.write(kept);
        }
    }

    private static List<GoldSet> sets(Path root, PrintWriter out) {
        List<GoldSet> sets = new ArrayList<>();
        sets.add(new GoldSet("samples", root.resolve("samples/gold"), List.of(root.resolve("samples"))));
        Path shared = root.resolve("../shared/reading").normalize();
        if (Files.isDirectory(shared.resolve("gold"))) {
            List<Path> documents = List.of(shared.resolve("texts"), shared.resolve("corpus"));
            sets.add(new GoldSet("shared", shared.resolve("gold"), documents));
        } else {
            out.println("Real documents (../shared/reading) aren't here: only the samples are scored.");
        }
        return sets;
    }
}
