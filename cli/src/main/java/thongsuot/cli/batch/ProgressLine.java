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
    private final boolean terminal;
    private final int columns;
    private final int total;
    private final BiFunction<String, @Nullable Duration, String> sentence;
    private final long began = System.nanoTime();
    private long shownAt = began;
    private int done;
    private boolean drawn;

    /** @param sentence from the count ("12/40") and the estimate, null while there is none, to the words beside the bar */
    public ProgressLine(
            PrintWriter err,
            boolean shown,
            boolean terminal,
            int columns,
            int total,
            BiFunction<String, @Nullable Duration, String> sentence) {
        this.err = err;
        this.shown = shown;
        this.terminal = terminal;
        this.columns = columns;
        this.total = total;
        this.sentence = sentence;
    }

    /** One more document is through. */
    public void step() {
        done++;
        long now = System.nanoTime();
        if (shown && (done == total || now - shownAt >= (terminal ? SEEN_NANOS : LOGGED_NANOS))) {
            shownAt = now;
            draw(now - began);
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
        String line = "━".repeat(filled) + "─".repeat(BAR - filled) + " " + words;
        err.print("\r\u001b[2K" + line.substring(0, Math.min(line.length(), columns - 1)));
        err.flush();
        drawn = true;
    }

    /** Takes the line away, so that others can write there. */
    public void clear() {
        if (drawn) {
            err.print("\r\u001b[2K");
            err.flush();
            drawn = false;
        }
    }
}
