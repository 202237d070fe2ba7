package thongsuot.cli.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What docs/grammar.md says of each rule, so that it is said in one place only. */
final class RuleBook {
    /** A rule's sentence and the section of the grammar that holds it. */
    record Entry(String section, String sentence) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private RuleBook() {}

    static RuleBook standard() throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream("/thongsuot/cli/grammar.md")) {
            return in == null
                    ? new RuleBook()
                    : of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        }
    }

    /** Reads the tables: {@code | `NotLaterThan` | what it reads | specimens | source |}, below {@code ## 6. Deadlines}. */
    static RuleBook of(BufferedReader grammar) throws IOException {
        RuleBook book = new RuleBook();
        String section = "";
        for (String line = grammar.readLine(); line != null; line = grammar.readLine()) {
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
            } else if (line.startsWith("| `")) {
                String[] cells = line.split("(?<!\\\\)\\|");
                String name = cells[1].replace("`", "").strip();
                String sentence = cells.length > 2
                        ? cells[2].replace("\\|", "|").replace("`", "").strip()
                        : "";
                book.entries.putIfAbsent(name, new Entry(section, sentence));
            }
        }
        return book;
    }

    @Nullable
    Entry entry(String rule) {
        return entries.get(rule);
    }
}
