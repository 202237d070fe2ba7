package thongsuot.programme.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.ObligationId;
import thongsuot.programme.counting.Standing;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Lays out one page of lines. The heights are those of the stylesheet: names and bars stand beside each other in two columns. */
final class GanttDrawing {

    static final int PAGE = 60;

    static final double AXIS = 2.25;
    static final double HEADING = 2.25;
    static final double DUTY = 3.75;
    static final double STEP = 1.75;

    /** From the upper edge of a line to that of its bar. */
    static final double BAR = 1.25;

    private static final int LONGEST_STEP = 90;

    private final Axis axis;
    private final LocalDate today;
    private final Words w;
    private final List<Gantt.Row> rows = new ArrayList<>();
    private final Map<ObligationId, Gantt.Duty> places = new HashMap<>();
    private double y = AXIS;

    GanttDrawing(Axis axis, LocalDate today, Words w) {
        this.axis = axis;
        this.today = today;
        this.w = w;
    }

    void draw(List<GanttLine> lines, List<GanttTables.Step> steps) {
        String group = null;
        for (GanttLine line : lines) {
            if (!line.group().equals(group)) {
                group = line.group();
                add(new Gantt.Heading(y, group, line.groupPath()), HEADING);
            }
            Gantt.Duty duty = new Gantt.Duty(
                    y,
                    line,
                    line.standing(),
                    line.pieces().stream().map(this::bar).toList());
            places.putIfAbsent(line.obligation(), duty);
            add(duty, DUTY);
            for (GanttTables.Step step : steps)
                if (step.obligation().equals(line.obligation())) add(step(step, line), STEP);
        }
    }

    private void add(Gantt.Row row, double height) {
        rows.add(row);
        y += height;
    }

    private Gantt.Step step(GanttTables.Step step, GanttLine line) {
        LocalDate due = step.dueOn() == null ? line.end(today) : step.dueOn();
        LocalDate from = step.madeOn().isAfter(due) ? due : step.madeOn();
        String words = step.words().length() <= LONGEST_STEP
                ? step.words()
                : step.words().substring(0, LONGEST_STEP - 1).strip() + "…";
        return new Gantt.Step(y, words, step.done(), axis.at(from), axis.at(due.plusDays(1)));
    }

    private Gantt.Bar bar(Piece piece) {
        LocalDate due = piece.firstDue();
        Standing standing = piece.standing();
        double from = axis.at(piece.opensOn());
        double to = due == null ? 100 : Math.max(from, axis.at(due.plusDays(1)));
        double last = piece.lastDue() == null
                ? to
                : Math.max(to, axis.at(piece.lastDue().plusDays(1)));
        double share = standing.counted() == 0 ? 0 : (double) standing.done() / standing.counted();
        double late = axis.at(today);
        if (standing.late() > 0 && due != null) {
            LocalDate held = Objects.requireNonNull(piece.lastDue()).isBefore(today) ? piece.lastDue() : due;
            late = Math.min(late, axis.at(held.plusDays(1)));
        }
        return new Gantt.Bar(
                from, to, last, from + share * (to - from), late, axis.at(today), due == null, words(piece));
    }

    private String words(Piece piece) {
        Standing standing = piece.standing();
        return w.of(
                "gantt.bar",
                day(piece.opensOn()),
                day(piece.firstDue()),
                day(piece.lastDue()),
                VietnameseFormats.number(standing.done()),
                VietnameseFormats.number(standing.counted()),
                VietnameseFormats.number(standing.late()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? w.of("board.undated") : VietnameseFormats.date(day);
    }

    List<Gantt.Row> rows() {
        return rows;
    }

    double height() {
        return y;
    }

    /** Only between lines that stand on this page. */
    List<Gantt.Arrow> arrows(List<GanttTables.Wait> waits) {
        List<Gantt.Arrow> all = new ArrayList<>();
        for (GanttTables.Wait wait : waits) {
            Gantt.Duty before = places.get(wait.after());
            Gantt.Duty after = places.get(wait.obligation());
            if (before != null && after != null) all.add(arrow(before, after));
        }
        return all;
    }

    /** Along the line of the first to where both have days, then to the edge of the bar of the second. */
    private static Gantt.Arrow arrow(Gantt.Duty before, Gantt.Duty after) {
        double end = before.bars().getLast().last();
        boolean down = after.y() > before.y();
        return new Gantt.Arrow(
                end,
                before.y() + DUTY / 2,
                Math.max(end, after.bars().getFirst().from()),
                after.y() + (down ? BAR : DUTY - BAR));
    }
}
