package thongsuot.reader.internal.cite;

/**
 * Reads the symbol of a number, {@code KH/TU}, {@code QĐ-UBND-HC}, {@code NQLT - UBTVQH15 - CP}: groups of letters between hyphens,
 * slashes and points.
 */
final class SymbolScanner {
    private static final int LONGEST_GROUP = 20;
    private static final int LONGEST = 60;

    private final String text;
    private final StringBuilder symbol = new StringBuilder();
    private int end;
    private int groups;
    private boolean slashed;
    private boolean spaced;
    private boolean small;

    SymbolScanner(String text, int start) {
        this.text = text;
        this.end = start;
        int stop = group(start);
        if (stop > start && Letters.abbreviation(text, start, stop)) {
            small = Letters.small(text, start, stop);
            take("", start, stop);
            while (more()) {
                // each turn takes one group
            }
        }
    }

    /** The symbol without blanks, its dashes as hyphens; empty where there is none. */
    String read() {
        return symbol.toString();
    }

    int end() {
        return end;
    }

    private boolean more() {
        if (symbol.length() > LONGEST) {
            return false;
        }
        int mark = Letters.skipBlanks(text, end, 2);
        if (mark >= text.length() || !isMark(text.charAt(mark))) {
            return false;
        }
        int start = Letters.skipBlanks(text, mark + 1, 2);
        int stop = group(start);
        int blanks = (mark > end ? 1 : 0) + (start > mark + 1 ? 1 : 0);
        if (stop == start || !joins(text.charAt(mark), blanks, start, stop)) {
            return false;
        }
        spaced |= blanks > 0;
        take(Letters.dash(text.charAt(mark)) ? "-" : text.substring(mark, mark + 1), start, stop);
        return true;
    }

    /** A group set off by blanks on both sides belongs to the symbol only where it isn't whole yet, or is written so throughout. */
    private boolean joins(char mark, int blanks, int start, int stop) {
        if (mark == '.') {
            return blanks == 0 && Letters.capitals(text, start, stop) && stop - start > 1;
        }
        if (Letters.digit(text.charAt(start))) {
            return blanks == 0 && stop - start <= 4 && Letters.dash(mark) && groups > 1;
        }
        boolean internal = mark == '/' && slashed && blanks == 0 && text.startsWith("nb", start) && stop == start + 2;
        boolean whole = groups > 1;
        boolean smallLetters = small && blanks == 0 && stop - start <= 8 && Letters.small(text, start, stop);
        return internal
                || smallLetters
                || Letters.abbreviation(text, start, stop)
                        && (blanks == 0 || !whole || blanks == 1 && stop - start > 1 || spaced);
    }

    private void take(String mark, int start, int stop) {
        slashed |= mark.equals("/");
        symbol.append(mark).append(text, start, stop);
        end = stop;
        groups++;
    }

    private int group(int start) {
        int i = start;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && i - start <= LONGEST_GROUP) {
            i++;
        }
        return i - start > LONGEST_GROUP ? start : i;
    }

    private static boolean isMark(char c) {
        return Letters.dash(c) || c == '/' || c == '.' || c == '&';
    }
}
