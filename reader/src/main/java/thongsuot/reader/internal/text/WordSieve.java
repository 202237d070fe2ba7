package thongsuot.reader.internal.text;

import java.util.Collection;

/** Which words may be among some words at all, by first letter and length: spares a look-up for most words of a text. */
public final class FirstLetters {
    private static final int LETTERS = 512;

    private final long[] lengths = new long[LETTERS];

    public FirstLetters(Collection<String> words) {
        for (String word : words) {
            lengths[slot(word.charAt(0))] |= bit(word.length());
        }
    }

    /** False where no word of that length begins with {@code first}; true tells nothing. */
    public boolean mayHave(char first, int length) {
        return (lengths[slot(first)] & bit(length)) != 0;
    }

    private static int slot(char first) {
        return first & (LETTERS - 1);
    }

    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }
}
