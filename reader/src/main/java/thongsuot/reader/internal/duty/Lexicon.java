package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongsuot.reader.internal.text.Fold;

/** Phrases that are looked up where they may begin, the longest first; as fast for a thousand phrases as for ten. */
final class Lexicon {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private Lexicon() {}

    /** The phrases of {@code list}, parted by commas or line ends. */
    static Lexicon of(String list) {
        return of(list, "[,\n]");
    }

    /** The phrases of {@code list}, one a line: they hold commas themselves. */
    static Lexicon lines(String list) {
        return of(list, "\n");
    }

    private static Lexicon of(String list, String separator) {
        Lexicon lexicon = new Lexicon();
        for (String phrase : list.split(separator)) {
            lexicon.add(Fold.fold(phrase.strip()));
        }
        lexicon.byFirstWord
                .values()
                .forEach(phrases ->
                        phrases.sort(Comparator.comparingInt(String::length).reversed()));
        return lexicon;
    }

    private void add(String phrase) {
        if (!phrase.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(phrase.substring(0, Scan.wordEnd(phrase, 0)), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Where the longest phrase that begins at {@code at} ends, or -1. */
    int match(String folded, int at) {
        if (at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
            return -1;
        }
        List<String> phrases = byFirstWord.get(folded.substring(at, Scan.wordEnd(folded, at)));
        if (phrases == null) {
            return -1;
        }
        for (String phrase : phrases) {
            int end = at + phrase.length();
            if (folded.startsWith(phrase, at) && !Scan.letterAt(folded, end)) {
                return end;
            }
        }
        return -1;
    }

    boolean begins(String folded, int at) {
        return match(folded, at) >= 0;
    }
}
