package thongsuot.reader.internal.cite;

import thongsuot.reader.internal.symbol.SymbolTable;

/** Letters as they stand in and around numbers. */
final class Letters {
    private Letters() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first digit within {@code [from, to)}; the greater of both where there is none. */
    static int digitFrom(String text, int from, int to) {
        int i = from;
        while (i < to && !digit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean dash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u00ad';
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    static int skipBlanks(CharSequence text, int from, int most) {
        int i = from;
        while (i < text.length() && i - from < most && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipBlanksBack(CharSequence text, int from) {
        int i = from;
        while (i > 0 && from - i < 40 && blank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * Whether a group of letters abbreviates: {@code QĐ}, {@code TTg}, {@code UBTVQH15}, {@code ĐUk}. A word that only begins with a
     * capital, {@code Ngày}, does not.
     */
    static boolean abbreviation(String text, int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        boolean shaped = Character.isUpperCase(text.charAt(start)) && (upper >= 2 || lower == 0) && lower <= upper + 1;
        return shaped || SymbolTable.isKind(text.substring(start, end));
    }

    static boolean small(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean capitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && !digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether digits at {@code start} stand behind a blank to be filled in: the year of {@code Số: …/2025/QĐ-UBND}. */
    static boolean blankNumber(CharSequence text, int start) {
        int i = skipBlanksBack(text, start);
        return i > 0 && (text.charAt(i - 1) == '/' || text.charAt(i - 1) == '…' || text.charAt(i - 1) == '_')
                || i > 1 && text.charAt(i - 1) == '.' && text.charAt(i - 2) == '.';
    }

    /** The first {@code word} within {@code [from, to)}, or -1. */
    static int find(String text, String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last {@code word} within {@code [floor, from)}, or -1. */
    static int findBack(String text, String word, int from, int floor) {
        for (int i = from - word.length(); i >= floor; i--) {
            if (text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the line that holds {@code at} begins; on a line without end, a place near enough. */
    static int lineStart(String text, int at) {
        int i = at;
        while (i > 0 && at - i < 2000 && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }
}
