package thongsuot.reader.internal.cite;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.reader.internal.symbol.SymbolTable;

/**
 * Reads a document's number letter by letter, from its first digit. Blanks may stand anywhere between the parts, and any dash for
 * the hyphen. Each letter is looked at once, so the time is linear whatever the text.
 */
public final class NumberScanner {
    // seen: "49-KH/TU" · "101 -QĐ/TW" · "28 /KH-LĐLĐ" · "1298/QĐ-UBND-HC" · "66.7/2025/NQ-CP" · "63  /2025/QĐ-CTUBND"
    //       "136/2025/QH15" · "102/2025/NQLT - UBTVQH15 - CP" · "16/CGC.BT" · "12 KH/ĐTN" · "2587-CV/VPTW/nb"
    private static final int BLANKS = 3;
    private static final int DIGITS = 6;

    private final String text;
    private final int start;
    private int at;

    private NumberScanner(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /**
     * A number in a text.
     *
     * @param end the place after its last letter
     */
    record Found(DocumentNumber number, int start, int end) {}

    /** The number whose first digit stands at {@code start}; null where none does. */
    static @Nullable Found at(String text, int start) {
        return new NumberScanner(text, start).read();
    }

    /** The number that {@code words} are from the first digit on. */
    public static @Nullable DocumentNumber whole(String words) {
        int start = 0;
        while (start < words.length() && !Letters.digit(words.charAt(start))) {
            start++;
        }
        Found found = Letters.blankNumber(words, start) ? null : at(words, start);
        return found != null && words.substring(found.end()).isBlank() ? found.number() : null;
    }

    private @Nullable Found read() {
        String ordinal = ordinal();
        if (ordinal == null) {
            return null;
        }
        int afterOrdinal = at;
        blanks();
        char mark = mark();
        if (mark == 0) {
            return at > afterOrdinal ? unmarked(ordinal) : null;
        }
        at++;
        blanks();
        String year = mark == '/' ? year() : null;
        SymbolScanner symbol = new SymbolScanner(text, at);
        return symbol.read().isEmpty() ? null : found(ordinal, mark, year, symbol);
    }

    /** {@code 12 KH/ĐTN}: the hyphen left out; only before the letters of a kind and a slash. */
    private @Nullable Found unmarked(String ordinal) {
        SymbolScanner symbol = new SymbolScanner(text, at);
        int slash = symbol.read().indexOf('/');
        boolean party = slash > 0 && SymbolTable.isKind(symbol.read().substring(0, slash));
        return party ? found(ordinal, '-', null, symbol) : null;
    }

    private Found found(String ordinal, char mark, @Nullable String year, SymbolScanner symbol) {
        return new Found(new DocumentNumber(ordinal, mark, year, symbol.read()), start, symbol.end());
    }

    private @Nullable String ordinal() {
        digits();
        if (at - start > DIGITS || at == start) {
            return null;
        }
        int whole = at;
        if (at + 1 < text.length() && text.charAt(at) == '.' && Letters.digit(text.charAt(at + 1))) {
            at++;
            digits();
            return at - whole <= 4 ? text.substring(start, at) : null;
        }
        boolean lettered = at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && (Letters.dash(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        if (lettered) {
            at++;
        }
        return text.substring(start, at);
    }

    private char mark() {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        return Letters.dash(c) ? '-' : c == '/' ? '/' : 0;
    }

    /** {@code 2025/} with a slash behind it; one digit too many is a slip that the code keeps. */
    private @Nullable String year() {
        int from = at;
        digits();
        int length = at - from;
        String year = text.substring(from, at);
        blanks();
        if (length >= 4 && length <= 5 && at < text.length() && text.charAt(at) == '/') {
            at++;
            blanks();
            return year;
        }
        at = from;
        return null;
    }

    private void digits() {
        while (at < text.length() && Letters.digit(text.charAt(at))) {
            at++;
        }
    }

    private void blanks() {
        at = Letters.skipBlanks(text, at, BLANKS);
    }
}
