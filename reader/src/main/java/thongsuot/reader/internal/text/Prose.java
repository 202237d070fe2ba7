package thongsuot.reader.internal.text;

import java.util.Arrays;

/** The normalised text, a paragraph a line, and its folded twin. */
public final class Prose {
    private final String text;
    private final String folded;
    private final int[] starts;

    public Prose(String text) {
        this.text = text;
        this.folded = Fold.fold(text);
        this.starts = lineStarts(text);
    }

    public String text() {
        return text;
    }

    /** Lower case, tones on their newer places, as long as {@link #text()}. */
    public String folded() {
        return folded;
    }

    /** How many paragraphs there are. */
    public int size() {
        return starts.length - 1;
    }

    /** Where paragraph {@code i} begins. */
    public int start(int i) {
        return starts[i];
    }

    /** Where paragraph {@code i} ends, its line end left out. */
    public int end(int i) {
        return starts[i + 1] - 1;
    }

    public String paragraph(int i) {
        return text.substring(start(i), end(i));
    }

    /** The paragraph that holds {@code offset}. */
    public int paragraphAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, size(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count++] = i + 1;
        }
        starts[count++] = text.length() + 1;
        return Arrays.copyOf(starts, count);
    }
}
