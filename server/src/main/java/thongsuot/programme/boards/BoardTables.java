package thongsuot.programme.boards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Role;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;

/** What boards ask of the counters. Whose work is shown to whom is asked in the database. */
@Repository
@Transactional(readOnly = true)
class BoardTables {

    private static final String SUMS = BoardSql.SUMS;
    private static final String FILTER = BoardSql.FILTER;
    private static final String MONTH = ", date_trunc('month', b.due_on)::date as month";

    private final JdbcClient jdbc;

    BoardTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines in which there is somebody below the unit whom the one who acts looks after. */
    List<Line> lines(UnitId at, LocalDate today) {
        return jdbc.sql("""
                        select l from programme_board_lines(:at) l
                        where exists (select from ancestry a where a.line = l and a.ancestor = :at and a.depth = 1 and a.valid @> cast(:today as date))
                        """).param("at", at.value()).param("today", today).query(String.class).list().stream()
                .map(Line::valueOf)
                .sorted()
                .toList();
    }

    /** All work of the unit and below it, by duty and month; the earliest due first. */
    List<Tally.OfDuty> duties(Filter filter, LocalDate today) {
        return filtered(
                        "select " + BoardSql.DUTY + ", " + SUMS + MONTH + " from programme_board(:at, :today, :soon) b "
                                + FILTER + " group by o.id, month order by month, o.id",
                        filter,
                        today)
                .query((row, _) -> new Tally.OfDuty(BoardSql.duty(row), month(row), BoardSql.standing(row)))
                .list();
    }

    /** The same by the units directly below it in a line and by month; by name. */
    List<Tally.OfUnit> units(Filter filter, Line line, LocalDate today) {
        String months = """
                        select * from (select b.*, coalesce((select v.name from unit_version v where v.unit = b.ancestor and v.closed_by is null
                            and v.valid @> cast(:today as date)), '') as name
                        from programme_board_months(:at, :line, :today, :soon, cast(:document as uuid), cast(:issuer as uuid),
                            cast(:obligation as uuid), :role, cast(:from as date), cast(:to as date)) b) x
                        order by name collate "vi-x-icu", ancestor, month
                        """;
        // Of one group there is little: it is summed duty by duty.
        String ofGroup =
                "select * from (select b.ancestor, coalesce((select v.name from unit_version v where v.unit = b.ancestor"
                        + " and v.closed_by is null and v.valid @> cast(:today as date)), '') as name, " + SUMS + MONTH
                        + " from programme_board_below(:at, :line, :today, :soon) b " + FILTER
                        + " group by b.ancestor, month) x order by name collate \"vi-x-icu\", ancestor, month";
        return filtered(filter.axis() == null ? months : ofGroup, filter, today)
                .param("line", line.name())
                .query((row, _) -> new Tally.OfUnit(
                        new UnitId(row.getObject("ancestor", UUID.class)),
                        row.getString("name"),
                        month(row),
                        BoardSql.standing(row)))
                .list();
    }

    /**
     * The work behind a number, the earliest due first. Only as many duties are opened as it takes to fill the list.
     */
    List<WorkRow> works(Filter filter, Show show, LocalDate today, int most) {
        return filtered("""
                        with g as (
                            select b.mandate, b.occurrence, min(b.due_on) as first_due, sum(%s) as n
                            from programme_board(:at, :today, :soon) b %s group by b.mandate, b.occurrence having sum(%s) > 0),
                        needed as (
                            select g.*, sum(n) over (order by first_due, mandate, occurrence) - n as before from g)
                        select g.mandate, g.occurrence, m.role, o.id, o.action, o.source_title, o.clause_path, o.words, o.source,
                            f.unit, f.name, f.state, f.grade, f.due_on, f.said
                        from needed g join mandate m on m.id = g.mandate join obligation o on o.id = m.obligation,
                        lateral programme_board_units(:at, g.mandate, g.occurrence, :show, :today, :soon, :most) f
                        where g.before < :most and (cast(:from as date) is null or f.due_on >= cast(:from as date))
                            and (cast(:to as date) is null or f.due_on <= cast(:to as date))
                        order by g.first_due, g.mandate, g.occurrence, f.due_on, f.name collate "vi-x-icu" limit :most
                        """.formatted(show.sql(), FILTER, show.sql()), filter, today)
                .param("show", show.name())
                .param("most", most)
                .query(BoardTables::work)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter, LocalDate today) {
        return BoardSql.asked(jdbc, sql, filter, today);
    }

    private static WorkRow work(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        String grade = row.getString("grade");
        return new WorkRow(
                new WorkKey(
                        new MandateId(row.getObject("mandate", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getObject("occurrence", LocalDate.class)),
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("action"),
                row.getString("source"),
                row.getString("source_title"),
                row.getString("clause_path"),
                row.getString("words"),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                state == null ? null : Stage.valueOf(state),
                grade == null ? null : Grade.valueOf(grade),
                row.getObject("due_on", LocalDate.class),
                row.getString("said"));
    }

    private static @Nullable YearMonth month(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("month", LocalDate.class);
        return first == null ? null : YearMonth.from(first);
    }
}
