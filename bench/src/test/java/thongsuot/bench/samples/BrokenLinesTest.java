package thongsuot.bench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** The same words in other lines are the same facts. */
class BrokenLinesTest {
    @ParameterizedTest
    @MethodSource("sources")
    void lineEndsOfWindowsAndDecomposedLettersChangeNothing(Path file) throws IOException {
        String text = TextWriter.plain(SampleSource.read(file));
        String other = Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(DocumentReader.standard().read(other))
                .isEqualTo(DocumentReader.standard().read(text));
    }

    /** Not all: where a paragraph happens to end at the margin, nothing tells that it does. */
    @Test
    void nearlyAllFactsOutliveParagraphsWrappedAtTheMargin() throws IOException {
        int kept = 0;
        int all = 0;
        List<String> lost = new ArrayList<>();
        for (Path file : sources().toList()) {
            String text = TextWriter.plain(SampleSource.read(file));
            for (int margin = 60; margin <= 100; margin += 5) {
                List<String> facts = facts(DocumentReader.standard().read(text));
                all += facts.size();
                int before = facts.size();
                facts(DocumentReader.standard().read(wrapped(text, margin))).forEach(facts::remove);
                kept += before - facts.size();
                lost.addAll(facts);
            }
        }
        assertThat((double) kept / all).as("facts kept; lost:%n%s", lost).isGreaterThan(0.97);
    }

    /** As an editor does it: a line takes as many words as the margin allows. Rows and letterheads in columns stay whole. */
    private static String wrapped(String text, int margin) {
        StringBuilder wrapped = new StringBuilder();
        for (String paragraph : text.split("\n", -1)) {
            int column = 0;
            boolean prose = !paragraph.startsWith("|") && !paragraph.contains("    ");
            for (String word : paragraph.split(" ", -1)) {
                boolean breaks = prose && column > 0 && column + word.length() > margin;
                wrapped.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
                column = breaks ? word.length() : column + word.length() + 1;
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }

    private static List<String> facts(Reading reading) {
        List<String> facts = new ArrayList<>();
        reading.citations().forEach(c -> facts.add(c.path() + " " + c.code() + " " + c.issuedOn()));
        reading.deadlines().forEach(d -> facts.add(d.path() + " " + d.timing()));
        reading.targets().forEach(t -> facts.add(t.path() + " " + t.comparator() + t.value() + t.unit()));
        reading.assignments()
                .forEach(a -> a.parties().forEach(p -> facts.add(a.path() + " " + p.role() + " " + p.name())));
        reading.reports().forEach(r -> facts.add(r.path() + " " + r.from() + r.to() + r.via()));
        return facts;
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples", "make"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }
}
