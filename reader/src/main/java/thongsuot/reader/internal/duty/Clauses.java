package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;
import thongsuot.reader.Words;

/** Cuts a paragraph into sentences and the parts between semicolons. */
final class Clauses {
    private static final Lexicon SHORT_FORMS = Lexicon.of("tp, kt, tm, tl, ts, ths, pgs, q, p, đ, đc, tx, tt");

    private Clauses() {}

    /** The words of {@code clause}; lines within a cell of a table are lines no more. */
    static Words words(String text, Span clause) {
        boolean lines = text.indexOf('\u2028', clause.start(), clause.end()) >= 0;
        return lines ? Words.of(clause.of(text).replace('\u2028', ' ')) : Words.of(text, clause.start(), clause.end());
    }

    static List<Span> of(String text, Span words) {
        List<Span> clauses = new ArrayList<>();
        int from = words.start();
        while (from < words.end()) {
            int stop = end(text, from, words.end());
            int start = Scan.skipBlanks(text, from, stop);
            if (start < stop) {
                clauses.add(new Span(start, stop));
            }
            from = stop + 1;
        }
        return clauses;
    }

    /** Where the clause that goes on at {@code from} ends, its mark left out. */
    static int end(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!') && (i + 1 >= limit || text.charAt(i + 1) == ' ') && !label(text, i);
            if (c == ';' || c == '\n' || c == '\u2028' || stop) {
                return i;
            }
        }
        return limit;
    }

    /** "TP. Tân Lộ", "KT. Chủ tịch", "1. ": no end of a sentence. */
    private static boolean label(String text, int stop) {
        int word = stop;
        while (word > 0 && stop - word < 4 && Scan.letterAt(text, word - 1)) {
            word--;
        }
        String mark = text.substring(word, stop);
        boolean number = mark.length() == 1 && Character.isDigit(mark.charAt(0)) && !Scan.letterAt(text, word - 1);
        return number || Scan.upperAt(text, word) && SHORT_FORMS.begins(mark.toLowerCase(java.util.Locale.ROOT), 0);
    }
}
