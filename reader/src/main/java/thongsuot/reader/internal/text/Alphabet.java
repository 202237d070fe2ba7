package thongsuot.reader.internal.text;

/**
 * What {@link Character} says of a letter, kept at hand for the letters that Vietnamese is written with: rules ask for every letter of
 * a text.
 */
public final class Alphabet {
    private static final int KEPT = 0x2000;
    private static final boolean[] WORD = new boolean[KEPT];
    private static final char[] SMALL = new char[KEPT];

    static {
        for (char c = 0; c < KEPT; c++) {
            WORD[c] = Character.isLetterOrDigit(c);
            SMALL[c] = Character.toLowerCase(c);
        }
    }

    private Alphabet() {}

    /** Whether {@code c} is a letter or a digit. */
    public static boolean isWord(char c) {
        return c < KEPT ? WORD[c] : Character.isLetterOrDigit(c);
    }

    /** The small letter of a capital; anything else itself. */
    public static char small(char c) {
        return c < KEPT ? SMALL[c] : Character.toLowerCase(c);
    }
}
