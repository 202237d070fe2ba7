package thongsuot.programme.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Line;
import thongsuot.programme.ObligationId;
import thongsuot.programme.boards.Filter;
import thongsuot.web.Words;

/** Makes charts of duties: three questions, however many duties and units there are. */
@Component
@Transactional(readOnly = true)
public class Gantts {

    /** What is asked of a chart. */
    public record Asked(GanttBy by, @Nullable Span span, int page) {}

    /** No axis is longer to either side of today: a due day in the year 9999 is a slip of the pen. */
    private static final int YEARS = 15;

    private static final int DAYS_AT_A_GLANCE = 550;

    private final GanttTables tables;

    Gantts(GanttTables tables) {
        this.tables = tables;
    }

    /** All lines, for files. Who does not look after the unit finds nothing in it. */
    public List<GanttLine> lines(Filter filter, GanttBy by, LocalDate today, Words w) {
        Line line = filter.line();
        List<Piece> pieces = by != GanttBy.UNITS
                ? tables.together(filter, today)
                : line == null ? List.of() : tables.byUnit(filter, line, today);
        return new GanttLines(filter, by, w)
                .of(pieces.stream()
                        .filter(each -> each.standing().counted() > 0)
                        .toList());
    }

    /** One page of them, laid out; null where there is nothing at all. */
    public @Nullable Gantt chart(Filter filter, Asked asked, LocalDate today, Words w) {
        List<GanttLine> all = lines(filter, asked.by(), today, w);
        if (all.isEmpty()) return null;
        LocalDate first = later(first(all, today), today.minusYears(YEARS));
        LocalDate last = earlier(last(all, today), today.plusYears(YEARS));
        Span span = asked.span() == null ? span(first, last) : asked.span();
        long margin = Math.max(2, ChronoUnit.DAYS.between(first, last) / 40);
        Axis axis = Axis.of(span.from(today, first.minusDays(margin)), span.to(today, last.plusDays(margin)));
        List<GanttLine> inside = all.stream()
                .map(line -> line.only(within(line, axis, today)))
                .filter(line -> !line.pieces().isEmpty())
                .toList();
        int pages = Math.max(1, Math.ceilDiv(inside.size(), GanttDrawing.PAGE));
        int page = Math.clamp(asked.page(), 1, pages);
        List<GanttLine> shown = inside.stream()
                .skip((page - 1L) * GanttDrawing.PAGE)
                .limit(GanttDrawing.PAGE)
                .toList();
        Set<ObligationId> ids = shown.stream().map(GanttLine::obligation).collect(Collectors.toSet());
        GanttDrawing drawing = new GanttDrawing(axis, today, w);
        drawing.draw(shown, asked.by() == GanttBy.UNITS ? List.of() : tables.steps(filter.at(), ids));
        return new Gantt(
                asked.by(),
                span,
                axis,
                axis.shows(today) ? axis.at(today) : null,
                drawing.rows(),
                drawing.arrows(tables.waits(ids)),
                drawing.height(),
                shown,
                page,
                pages,
                inside.size(),
                all.size() - inside.size());
    }

    private static Span span(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) <= DAYS_AT_A_GLANCE ? Span.ALL : Span.YEAR;
    }

    private static List<Piece> within(GanttLine line, Axis axis, LocalDate today) {
        return line.pieces().stream()
                .filter(piece ->
                        piece.opensOn().isBefore(axis.to()) && !piece.end(today).isBefore(axis.from()))
                .toList();
    }

    private static LocalDate first(List<GanttLine> all, LocalDate today) {
        return all.stream()
                .map(GanttLine::opensOn)
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static LocalDate last(List<GanttLine> all, LocalDate today) {
        return later(
                today,
                all.stream()
                        .map(line -> line.end(today))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(today));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
