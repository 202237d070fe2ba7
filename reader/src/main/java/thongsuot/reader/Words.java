package thongsuot.reader;

import org.jspecify.annotations.Nullable;

/**
 * Words of a document, kept as a place in its text until somebody asks for them: {@code rà soát, bổ sung quy chế làm việc}. Most words
 * of a directive belong to a part, an order and what the order is about; three copies of them would take more memory than all else.
 *
 * <p>Equal are those that say the same, wherever they stand. Holding on to one holds the document's text.
 */
public final class Words implements CharSequence {
    private final String text;
    private final int start;
    private final int end;

    private Words(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Words that stand by themselves. */
    public static Words of(String words) {
        return new Words(words, 0, words.length());
    }

    /**
     * The words between two places of {@code text}, without the blanks around them.
     *
     * @throws IndexOutOfBoundsException where {@code text} has no such place
     */
    public static Words of(String text, int start, int end) {
        int first = start;
        int last = end;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return new Words(text, first, last);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length()) {
            throw new IndexOutOfBoundsException("place " + index + " of " + length() + " characters");
        }
        return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        if (from < 0 || to > length() || from > to) {
            throw new IndexOutOfBoundsException("places " + from + " to " + to + " of " + length() + " characters");
        }
        return text.substring(start + from, start + to);
    }

    /** The words, of which no more than the first {@code most} characters. */
    public String head(int most) {
        return text.substring(start, start + Math.min(most, length()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words words
                && words.length() == length()
                && text.regionMatches(start, words.text, words.start, length());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
