package thongsuot.bench.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;

/**
 * A document whose clauses were marked by hand: {@code 1. {b4} Kiểm kê toàn bộ máy vi tính …}. The marks are taken out before it is
 * read.
 *
 * @param clauses where each marked clause stands in the reading's text, in order
 */
record MarkedText(Reading reading, Map<String, Span> clauses) {
    private static final Pattern MARK = Pattern.compile("\\{(?<name>[ab]\\d+)} ");
    private static final int ENOUGH = 40;

    static MarkedText of(String source) {
        String text = source.replaceAll("(?m)^#.*\n", "");
        Reading reading = DocumentReader.standard().read(MARK.matcher(text).replaceAll(""));
        Map<String, Span> clauses = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            String words = clause(text.substring(mark.end()));
            int start = reading.text().indexOf(words.substring(0, Math.min(ENOUGH, words.length())), from);
            if (start < 0 || clauses.containsKey(mark.group("name"))) {
                throw new IllegalStateException(
                        mark.group() + "marks no clause, or another has its name: " + words.substring(0, 20));
            }
            clauses.put(mark.group("name"), new Span(start, start + words.length()));
            from = start + 1;
        }
        return new MarkedText(reading, clauses);
    }

    /** Up to the next mark, the end of the line, or the end of the cell. */
    private static String clause(String rest) {
        Matcher end = Pattern.compile("\\{[ab]\\d+} |\n|\\|").matcher(rest);
        return (end.find() ? rest.substring(0, end.start()) : rest).strip();
    }

    /** The marked clause that shares most characters with {@code span}; null where none shares any. */
    @Nullable
    String at(Span span) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Span> clause : clauses.entrySet()) {
            int shared = Math.min(span.end(), clause.getValue().end())
                    - Math.max(span.start(), clause.getValue().start());
            if (shared > most) {
                most = shared;
                best = clause.getKey();
            }
        }
        return best;
    }
}
