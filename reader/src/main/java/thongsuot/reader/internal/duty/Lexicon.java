package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.WordSieve;

/** Phrases that are looked up where they may begin, the longest first; as fast for a thousand phrases as for ten. */
final class Lexicon {
    private final Map<String, List<String>> byFirstWord;
    private final WordSieve firstWords;

    private Lexicon(Map<String, List<String>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        this.firstWords = new WordSieve(byFirstWord.keySet());
    }

    /** The phrases of {@code list}, parted by commas or line ends. */
    static Lexicon of(String list) {
        return of(list, "[,\n]");
    }

    /** The phrases of {@code list}, one a line: they hold commas themselves. */
    static Lexicon lines(String list) {
        return of(list, "\n");
    }

    private static Lexicon of(String list, String separator) {
        Map<String, List<String>> phrases = new HashMap<>();
        for (String words : list.split(separator)) {
            String phrase = Fold.fold(words.strip());
            if (!phrase.isEmpty()) {
                String first = phrase.substring(0, Scan.wordEnd(phrase, 0));
                phrases.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
            }
        }
        phrases.values()
                .forEach(same ->
                        same.sort(Comparator.comparingInt(String::length).reversed()));
        return new Lexicon(phrases);
    }

    /** Where the longest phrase that begins at {@code at} ends, or -1. */
    int match(String folded, int at) {
        int wordEnd = Scan.wordEnd(folded, at);
        if (wordEnd == at || !firstWords.mayHave(folded, at, wordEnd)) {
            return -1;
        }
        List<String> phrases = byFirstWord.get(folded.substring(at, wordEnd));
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
