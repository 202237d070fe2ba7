package thongsuot.documents.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.documents.search.Hit.Piece;

/** A few words of a text around what was asked for, as the text has them: marks, capitals and all. */
final class Snippet {

    private static final int LENGTH = 320;
    private static final int BEFORE = 90;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern CODE = Pattern.compile(
            "\\d{1,6}(?:\\.\\d+)?\\p{L}?\\s?[-–/]\\s?(?:\\d{4}\\s?/\\s?)?\\p{L}{1,10}\\d{0,2}(?:\\s?[-–/]\\s?\\p{L}{1,12}){0,3}");

    private record Word(int start, int end, String folded) {}

    private final String text;
    private final Asked asked;
    private final BitSet hits = new BitSet();

    private Snippet(String text, Asked asked) {
        this.text = text;
        this.asked = asked;
    }

    /** @param named names that count as hits too */
    static List<Piece> of(String text, Asked asked, List<List<String>> named) {
        Snippet snippet = new Snippet(text, asked);
        snippet.mark(named);
        return snippet.pieces();
    }

    private void mark(List<List<String>> named) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String folded = String.join("", Fold.words(found.group()));
            words.add(new Word(found.start(), found.end(), folded));
            if (asked.words().contains(folded)) hits.set(found.start(), found.end());
        }
        asked.phrases().forEach(phrase -> mark(words, phrase));
        named.forEach(name -> mark(words, name));
        if (!asked.codes().isEmpty()) {
            Matcher code = CODE.matcher(text);
            while (code.find())
                if (asked.codes().stream().anyMatch(Fold.code(code.group())::startsWith))
                    hits.set(code.start(), code.end());
        }
    }

    private void mark(List<Word> words, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            int at = i;
            boolean here = java.util.stream.IntStream.range(0, phrase.size())
                    .allMatch(j -> words.get(at + j).folded().equals(phrase.get(j)));
            if (here)
                hits.set(words.get(i).start(), words.get(i + phrase.size() - 1).end());
        }
    }

    private List<Piece> pieces() {
        int first = Math.max(hits.nextSetBit(0), 0);
        int start = first <= BEFORE ? 0 : blankAfter(first - BEFORE, first);
        int end = text.length() <= start + LENGTH ? text.length() : blankBefore(start + LENGTH, start);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) pieces.add(new Piece("… ", false));
        int at = start;
        while (at < end) {
            boolean hit = hits.get(at);
            int next = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(at, stop), hit));
            at = stop;
        }
        if (end < text.length()) pieces.add(new Piece(" …", false));
        return List.copyOf(pieces);
    }

    private int blankAfter(int from, int limit) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank > limit ? from : blank + 1;
    }

    private int blankBefore(int from, int limit) {
        int blank = text.lastIndexOf(' ', from);
        return blank <= limit ? from : blank;
    }
}
