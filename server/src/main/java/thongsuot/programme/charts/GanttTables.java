package thongsuot.programme.charts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.boards.BoardSql;
import thongsuot.programme.boards.Filter;

/** Duties with their days. What is shown to whom is asked in the database, as for all boards. */
@Repository
@Transactional(readOnly = true)
class GanttTables {

    private static final String DAYS = """
            min(d.opens_on) as opens_on, min(d.due_on) as first_due, max(b.due_on) as last_due, bool_or(d.continuous) as continuous,
            """;

    private static final String DUE =
            " join mandate_due d on d.mandate = b.mandate and d.occurrence is not distinct from b.occurrence ";

    /** A step that a unit set itself. */
    record Step(
            ObligationId obligation,
            String words,
            LocalDate madeOn,
            @Nullable LocalDate dueOn,
            boolean done) {}

    /** A duty that waits for another. */
    record Wait(ObligationId obligation, ObligationId after) {}

    private final JdbcClient jdbc;

    GanttTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each occurrence of each duty, all units below together. */
    List<Piece> together(Filter filter, LocalDate today) {
        return BoardSql.asked(
                        jdbc,
                        "select " + BoardSql.DUTY + ", null::uuid as unit, '' as unit_name, " + DAYS + BoardSql.SUMS
                                + " from programme_board(:at, :today, :soon) b" + DUE + BoardSql.FILTER
                                + " group by o.id, b.occurrence",
                        filter,
                        today)
                .query(GanttTables::piece)
                .list();
    }

    /** The same for each unit directly below in a line. */
    List<Piece> byUnit(Filter filter, Line line, LocalDate today) {
        return BoardSql.asked(
                        jdbc,
                        "select " + BoardSql.DUTY + ", b.ancestor as unit, coalesce((select v.name from unit_version v"
                                + " where v.unit = b.ancestor and v.closed_by is null and v.valid @> cast(:today as date)), '')"
                                + " as unit_name, " + DAYS + BoardSql.SUMS
                                + " from programme_board_below(:at, :line, :today, :soon) b" + DUE + BoardSql.FILTER
                                + " group by b.ancestor, o.id, b.occurrence",
                        filter,
                        today)
                .param("line", line.name())
                .query(GanttTables::piece)
                .list();
    }

    /** Which of them wait for which of them. */
    List<Wait> waits(Collection<ObligationId> of) {
        return jdbc.sql(
                        "select obligation, after from obligation_wait where obligation = any(:ids) and after = any(:ids)")
                .param("ids", ids(of))
                .query((row, _) -> new Wait(
                        new ObligationId(row.getObject("obligation", UUID.class)),
                        new ObligationId(row.getObject("after", UUID.class))))
                .list();
    }

    /** The steps of a unit under them, in its order. */
    List<Step> steps(UnitId at, Collection<ObligationId> of) {
        return jdbc.sql("""
                        select obligation, words, (made_at at time zone 'Asia/Ho_Chi_Minh')::date as made_on, due_on, done_at is not null as done
                        from step where unit = :at and obligation = any(:ids) order by obligation, ordinal
                        """)
                .param("at", at.value())
                .param("ids", ids(of))
                .query((row, _) -> new Step(
                        new ObligationId(row.getObject("obligation", UUID.class)),
                        row.getString("words"),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("done")))
                .list();
    }

    private static UUID[] ids(Collection<ObligationId> of) {
        return of.stream().map(ObligationId::value).toArray(UUID[]::new);
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new Piece(
                BoardSql.duty(row),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("first_due", LocalDate.class),
                row.getObject("last_due", LocalDate.class),
                row.getBoolean("continuous"),
                BoardSql.standing(row));
    }
}
