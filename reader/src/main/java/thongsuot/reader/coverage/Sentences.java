package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/** Cuts the words of a part into sentences; what stands between semicolons stays together. */
final class Sentences {
    /** Shorter ones say something only together with the sentence before: {@code Xong trong quý II.} */
    private static final int SHORTEST = 24;

    private Sentences() {}

    static List<Span> of(String text, Span words) {
        List<Span> found = new ArrayList<>();
        int from = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            if (text.charAt(i) == '\n' || ends(text, i, words.end())) {
                add(text, new Span(from, i), found);
                from = i + 1;
            }
        }
        add(text, new Span(from, words.end()), found);
        return found;
    }

    /** {@code … năm học. Các trường …}; not {@code TP. Tân Lộ}, {@code 1. }. */
    private static boolean ends(String text, int at, int limit) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '!' || at + 1 >= limit) {
            return false;
        }
        boolean opens = at + 2 < limit && Character.isWhitespace(text.charAt(at + 1)) && !isLower(text, at + 2);
        boolean word = at > 2 && Character.isLowerCase(text.charAt(at - 1)) && Character.isLetter(text.charAt(at - 2));
        boolean closes = at > 0 && ")%”\"".indexOf(text.charAt(at - 1)) >= 0;
        boolean year = at > 3 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at - 2));
        return opens && (word || closes || year);
    }

    private static boolean isLower(String text, int at) {
        return Character.isLowerCase(text.charAt(at));
    }

    private static void add(String text, Span raw, List<Span> found) {
        Span sentence = trimmed(text, raw);
        if (sentence.length() == 0) {
            return;
        }
        if (sentence.length() < SHORTEST && !found.isEmpty()) {
            Span before = found.removeLast();
            found.add(new Span(before.start(), sentence.end()));
        } else {
            found.add(sentence);
        }
    }

    /** A row of a table without the strokes at its ends and without the cell that only numbers it. */
    static Span row(String text, Span words) {
        Span row = trimmed(text, words);
        int start = row.start();
        int end = row.end();
        while (start < end && " |".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int cell = text.indexOf('|', start, end);
        boolean numbers = cell > 0 && text.substring(start, cell).strip().matches("\\d{1,4}|[IVX]{1,6}");
        while (end > start && " |".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return trimmed(text, new Span(numbers ? Math.min(cell + 1, end) : start, end));
    }

    /** Without the blanks around it and without its closing marks. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && " \t\n\u2028.;,:/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
