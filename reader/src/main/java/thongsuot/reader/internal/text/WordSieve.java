package thongsuot.reader.internal.text;

import java.util.Collection;

/** Which words may be among some words at all, by their ends and their length: spares a look-up for most words of a text. */
public final class WordSieve {
    private static final int SLOTS = 1024;

    private final long[] lengths = new long[SLOTS];

    public WordSieve(Collection<String> words) {
        for (String word : words) {
            lengths[slot(word, 0, word.length())] |= bit(word.length());
        }
    }

    /** False where no word is that of {@code text} within {@code [start, end)}, which is not empty; true tells nothing. */
    public boolean mayHave(String text, int start, int end) {
        return (lengths[slot(text, start, end)] & bit(end - start)) != 0;
    }

    private static int slot(String text, int start, int end) {
        return 37 * text.charAt(start) + text.charAt(end - 1) & (SLOTS - 1);
    }

    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }
}
