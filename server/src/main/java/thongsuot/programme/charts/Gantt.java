package thongsuot.programme.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.counting.Standing;

/**
 * A chart of duties in time, laid out: across in parts of the width (0 to 100), down in the size of letters.
 *
 * @param today where the line of today stands; null outside of the axis
 * @param shown the lines of this page, for the table below
 * @param page from 1
 * @param total how many lines there are on all pages
 * @param outside how many lines have no day within the axis
 */
public record Gantt(
        GanttBy by,
        Span span,
        Axis axis,
        @Nullable Double today,
        List<Row> rows,
        List<Arrow> arrows,
        double height,
        List<GanttLine> shown,
        int page,
        int pages,
        int total,
        int outside) {

    /** Something that takes up room, from {@code y} on down. */
    public sealed interface Row {
        double y();
    }

    /** @param path null for nowhere */
    public record Heading(double y, String name, @Nullable String path) implements Row {}

    public record Duty(double y, GanttLine line, Standing standing, List<Bar> bars) implements Row {}

    /** A step that a unit set itself. */
    public record Step(double y, String words, boolean done, double from, double to) implements Row {}

    /**
     * One occurrence of a duty.
     *
     * @param to where the first time for it ends
     * @param last where the time ends for those who got more; as {@code to} where nobody did
     * @param done where the part that is done ends
     * @param lateFrom from where on some are late; as {@code lateTo} where nobody is
     * @param open whether no day was given, so that it has no end
     * @param words all of it in words
     */
    public record Bar(
            double from,
            double to,
            double last,
            double done,
            double lateFrom,
            double lateTo,
            boolean open,
            String words) {

        public boolean extended() {
            return last > to;
        }

        public boolean late() {
            return lateTo > lateFrom;
        }
    }

    /** From the end of a duty to the beginning of one that waits for it. */
    public record Arrow(double fromX, double fromY, double toX, double toY) {}
}
