package thongsuot.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import thongsuot.cli.batch.ProgressLine;
import thongsuot.cli.screen.Screen;

/** Progress in words: {@code 12/40 văn bản · còn khoảng 8 giây}. */
final class ProgressWords {
    /** Fewer are through before anybody has read the line. */
    private static final int WORTH_SHOWING = 4;

    private ProgressWords() {}

    static ProgressLine line(Desk desk, boolean forced, int documents) {
        Screen screen = desk.screen();
        boolean shown = forced || (screen.errIsTerminal() && documents >= WORTH_SHOWING);
        return new ProgressLine(
                screen.err(),
                shown,
                forced || screen.errIsTerminal(),
                screen.errIsTerminal(),
                screen.columns(),
                documents,
                (count, left) -> desk.say("progress.count", count) + estimate(desk, left));
    }

    private static String estimate(Desk desk, @Nullable Duration left) {
        if (left == null) {
            return "";
        }
        long seconds = Math.max(1, left.toSeconds());
        return " · "
                + (seconds < 90
                        ? desk.say("progress.seconds", seconds)
                        : desk.say("progress.minutes", (seconds + 30) / 60));
    }
}
