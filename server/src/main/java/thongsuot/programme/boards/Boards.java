package thongsuot.programme.boards;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Line;
import thongsuot.programme.Desk;
import thongsuot.programme.escalating.Pressed;
import thongsuot.web.Words;

/** Makes boards: three questions to the counters, however much work there is. */
@Component
@Transactional(readOnly = true)
public class Boards {

    private final BoardTables tables;
    private final Desk desk;
    private final Pressed pressed;

    Boards(BoardTables tables, Desk desk, Pressed pressed) {
        this.tables = tables;
        this.desk = desk;
        this.pressed = pressed;
    }

    /**
     * Where a board stands.
     *
     * @param filter with the line in which one goes down, where there is one
     * @param lines in which one can go down from here
     */
    public record Place(Filter filter, String name, List<Line> lines) {}

    public Place place(Filter filter, LocalDate today) {
        List<Line> lines = tables.lines(filter.at(), today);
        Line line = filter.line() != null && lines.contains(filter.line())
                ? filter.line()
                : lines.stream().findFirst().orElse(null);
        return new Place(filter.line(line), desk.name(filter.at()), lines);
    }

    /** Who does not look after the unit finds nothing in it. */
    public Board board(Filter filter, LocalDate today, Words w) {
        Place place = place(filter, today);
        Filter asked = place.filter();
        Line line = asked.line();
        return Board.of(
                asked,
                place.name(),
                place.lines(),
                today,
                tables.duties(asked, today),
                line == null ? List.of() : tables.units(asked, line, today),
                w);
    }

    /** What is late below a unit and what comes due in the week of today. */
    public WeeklyList weekly(Filter filter, LocalDate today) {
        List<WorkRow> late = tables.works(WeeklyList.late(filter, today), Show.LATE, today, WeeklyList.MOST + 1);
        return WeeklyList.of(
                filter,
                today,
                late,
                tables.works(WeeklyList.coming(filter, today), Show.SOON, today, WeeklyList.MOST + 1),
                pressed.named(late.stream().map(WorkRow::key).toList()));
    }

    /** The work behind a number, the earliest due first. */
    public List<WorkRow> works(Filter filter, Show show, LocalDate today, int most) {
        return tables.works(filter, show, today, most);
    }
}
