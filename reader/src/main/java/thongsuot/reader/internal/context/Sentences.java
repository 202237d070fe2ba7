package thongsuot.reader.internal.context;

/**
 * Where one sentence begins and ends, for who asks of a few places; {@link SentenceBounds} is for who asks of many. Both look only so
 * far, so that a text without a single stop costs no more than another.
 */
public final class Sentences {
    static final int REACH = 600;

    private Sentences() {}

    /** The beginning of the sentence that holds {@code at}. */
    public static int start(String folded, int at) {
        int floor = Math.max(0, at - REACH);
        for (int i = at - 1; i >= floor; i--) {
            if (ends(folded, i)) {
                return i + 1;
            }
        }
        return floor;
    }

    /** The end of the sentence that holds {@code at}, its stop left out. */
    public static int end(String folded, int at) {
        int roof = Math.min(folded.length(), at + REACH);
        for (int i = at; i < roof; i++) {
            if (ends(folded, i)) {
                return i;
            }
        }
        return roof;
    }

    /** Whether the mark at {@code i} ends a sentence: a stop before a blank, a semicolon, the end of a line or of a cell. */
    static boolean ends(String folded, int i) {
        char c = folded.charAt(i);
        if (c >= 'a' && c < '|' || c == ' ') {
            return false;
        }
        if (c == '\n' || c == ';' || c == '|' || c == '\u2028') {
            return true;
        }
        boolean stop = c == '.' || c == '?' || c == '!';
        return stop
                && (i + 1 == folded.length() || Character.isWhitespace(folded.charAt(i + 1)))
                && !ordinal(folded, i);
    }

    /** {@code 3. } at the head of a line: the point belongs to the label. */
    private static boolean ordinal(String folded, int stop) {
        int i = stop - 1;
        while (i >= 0 && stop - i < 5 && (Character.isDigit(folded.charAt(i)) || folded.charAt(i) == '.')) {
            i--;
        }
        return i < stop - 1 && (i < 0 || folded.charAt(i) == '\n');
    }
}
