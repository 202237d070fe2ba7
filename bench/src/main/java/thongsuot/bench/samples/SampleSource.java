package thongsuot.bench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotated source: what is printed and what a reader should find in it. {@code samples/make/README.md} has the form.
 *
 * @param name the file's name without its ending
 * @param fields the lines {@code name: value} of the head, in order, several values for one name
 * @param body the paragraphs from below the title to the closing sentence
 * @param annexes the paragraphs behind the signature; footnotes are in {@code body}
 */
record SampleSource(String name, Map<String, List<String>> fields, List<SampleLine> body, List<SampleLine> annexes) {
    private static final String ARROW = " » ";

    static SampleSource read(Path file) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<SampleLine> body = new ArrayList<>();
        List<SampleLine> annexes = new ArrayList<>();
        List<SampleLine> part = body;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("%")) {
                addFact(part, line.substring(1).strip());
            } else if (line.equals("--- annex")) {
                part = annexes;
            } else if (line.contains(ARROW)) {
                part.add(paragraph(line, part));
            } else if (line.contains(": ") && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                fields.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IOException(file + ": not a line of a sample: " + line);
            }
        }
        String name = file.getFileName().toString();
        return new SampleSource(name.substring(0, name.lastIndexOf('.')), fields, body, annexes);
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    String first(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    boolean is(String field, String value) {
        return first(field).equals(value);
    }

    List<SampleLine> paragraphs() {
        List<SampleLine> all = new ArrayList<>(body);
        all.addAll(annexes);
        return all;
    }

    private static SampleLine paragraph(String line, List<SampleLine> before) {
        int arrow = line.indexOf(ARROW);
        String path = line.substring(0, arrow).strip();
        String rest = line.substring(arrow + ARROW.length()).strip();
        boolean continues = path.equals("+");
        String held = continues ? before.isEmpty() ? "" : before.getLast().path() : path;
        if (held.equals(".")) {
            held = "";
        }
        int bar = rest.startsWith("|") ? -1 : rest.indexOf(" | ");
        String label = bar < 0 ? "" : rest.substring(0, bar);
        String words = bar < 0 ? rest : rest.substring(bar + 3);
        return new SampleLine(held, !continues && !held.isEmpty(), label, words, List.of());
    }

    private static void addFact(List<SampleLine> part, String fact) {
        SampleLine line = part.removeLast();
        List<String> facts = new ArrayList<>(line.facts());
        facts.add(fact);
        part.add(new SampleLine(line.path(), line.labelled(), line.label(), line.words(), facts));
    }
}
