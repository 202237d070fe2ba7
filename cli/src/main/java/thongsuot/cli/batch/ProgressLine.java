package thongsuot.cli.batch;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is and how long it may still take: one line that is written over on a terminal, a line every ten seconds where
 * progress was asked for and nobody watches.
 */
public final class ProgressLine {
    private static final long SEEN_NANOS = Duration.ofMillis(100).toNanos();
    private static final long LOGGED_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int BAR = 20;

    private final PrintWriter err;
    private final boolean shown;
    private final boolean noted;
    private final boolean terminal;
    private final int columns;
    private final int total;
    private final BiFunction<String, @Nullable Duration, String> sentence;
    private final long began = System.nanoTime();
    private long shownAt = began;
    private int done;
    private boolean drawn;

    /**
     * @param shown whether the count of documents is told
     * @param noted whether the pages of a slow one are
     * @param sentence from the count ("12/40") and the estimate, null while there is none, to the words beside the bar
     */
    public ProgressLine(
            PrintWriter err,
            boolean shown,
            boolean noted,
            boolean terminal,
            int columns,
            int total,
            BiFunction<String, @Nullable Duration, String> sentence) {
        this.err = err;
        this.shown = shown;
        this.noted = noted;
        this.terminal = terminal;
        this.columns = columns;
        this.total = total;
        this.sentence = sentence;
    }

    /** One more document is through. */
    public synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (shown && (done == total || now - shownAt >= (terminal ? SEEN_NANOS : LOGGED_NANOS))) {
            shownAt = now;
            draw(now - began);
        }
    }

    /** What one document is at, where it takes long by itself: the pages of a scan. Told by whoever works on it. */
    public synchronized void note(String words) {
        if (noted && terminal) {
            write(words);
        } else if (noted) {
            err.println(words);
        }
    }

    private void draw(long elapsed) {
        @Nullable Duration left = done < 2 || done == total ? null : Duration.ofNanos(elapsed / done * (total - done));
        String words = sentence.apply(done + "/" + total, left);
        if (!terminal) {
            err.println(words);
            return;
        }
        int filled = (int) ((long) BAR * done / total);
        write("━".repeat(filled) + "─".repeat(BAR - filled) + " " + words);
    }

    private void write(String line) {
        err.print("\r\u001b[2K" + line.substring(0, Math.min(line.length(), columns - 1)));
        err.flush();
        drawn = true;
    }

    /** Takes the line away, so that others can write there. */
    public synchronized void clear() {
        if (drawn) {
            err.print("\r\u001b[2K");
            err.flush();
            drawn = false;
        }
    }
}
