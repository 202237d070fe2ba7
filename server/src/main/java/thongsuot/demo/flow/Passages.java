package thongsuot.demo.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import thongsuot.demo.flow.Passage.Kind;

/** Reads the invented plan from its file, whose first lines say how it is written. */
final class Passages {

    private static final String FILE = "/thongsuot/demo/sach-dep.txt";

    private Passages() {}

    static List<Passage> read() {
        try (InputStream file = Objects.requireNonNull(Passages.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Passage> parse(String text) {
        List<Passage> passages = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("%")).forEach(line -> {
            char mark = line.charAt(0);
            String words = line.substring(1).strip();
            switch (mark) {
                case 'G', 'W' -> passages.add(passages.removeLast().answered(mark, words));
                case 'P' -> passages.add(new Passage(Kind.DEMAND, words, "", ""));
                case 'A' -> passages.add(new Passage(Kind.ADDED, "", words, ""));
                case ':' -> passages.add(new Passage(Kind.PREFACE, words, "", ""));
                case '#' -> passages.add(heading(words));
                default -> throw new IllegalStateException("no such mark: " + line);
            }
        });
        return List.copyOf(passages);
    }

    private static Passage heading(String words) {
        return words.startsWith("#")
                ? new Passage(Kind.SECTION, words.substring(1).strip(), "", "")
                : new Passage(Kind.PART, words, "", "");
    }
}
