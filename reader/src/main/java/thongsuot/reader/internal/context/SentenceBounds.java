package thongsuot.reader.internal.context;

import java.util.Arrays;

/**
 * Where sentences begin and end: at a stop, a semicolon, a line or a cell. A sentence without end is cut, so that looking at the
 * sentence of each of its words costs no more than in another text.
 */
public final class SentenceBounds {

    private final int[] starts;
    private final int[] ends;

    public SentenceBounds(String folded) {
        int[] from = new int[64];
        int[] to = new int[64];
        int count = 0;
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            boolean end = Sentences.ends(folded, i);
            boolean cut = i - start >= Sentences.REACH && folded.charAt(i) == ' ';
            if (end || cut) {
                if (count + 1 == from.length) {
                    from = Arrays.copyOf(from, 2 * count + 2);
                    to = Arrays.copyOf(to, 2 * count + 2);
                }
                from[count] = start;
                to[count++] = i;
                start = i + 1;
            }
        }
        from[count] = start;
        to[count++] = folded.length();
        this.starts = Arrays.copyOf(from, count);
        this.ends = Arrays.copyOf(to, count);
    }

    /** The beginning of the sentence that holds {@code at}. */
    public int start(int at) {
        return starts[index(at)];
    }

    /** The end of the sentence that holds {@code at}, its stop left out. */
    public int end(int at) {
        return Math.max(at, ends[index(at)]);
    }

    private int index(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
