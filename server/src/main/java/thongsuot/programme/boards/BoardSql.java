package thongsuot.programme.boards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.axes.AxisId;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;

/** What all questions of boards to the counters have in common. */
public final class BoardSql {

    /** The sums of a tally {@code b}. */
    public static final String SUMS = """
            sum(b.size)::int as size, sum(b.silent)::int as silent, sum(b.owed)::int as owed, sum(b.late)::int as late, sum(b.soon)::int as soon,
            sum(b.reported)::int as reported, sum(b.refused)::int as refused, sum(b.on_time)::int as on_time,
            sum(b.done_late)::int as done_late, sum(b.beyond)::int as beyond, sum(b.exempted)::int as exempted,
            sum(b.transferred)::int as transferred
            """;

    /** With a tally {@code b}, an obligation {@code o} and a mandate {@code m} in the query. */
    public static final String FILTER = """
            join obligation o on o.id = b.obligation join mandate m on m.id = b.mandate
            where (cast(:document as uuid) is null or o.document = cast(:document as uuid))
                and (cast(:issuer as uuid) is null or o.issuer = cast(:issuer as uuid))
                and (cast(:obligation as uuid) is null or o.id = cast(:obligation as uuid))
                and (cast(:axis as uuid) is null or o.axis = cast(:axis as uuid))
                and (cast(:role as text) is null or m.role = :role)
                and (cast(:from as date) is null or b.due_on >= cast(:from as date))
                and (cast(:to as date) is null or b.due_on <= cast(:to as date))
            """;

    /** A duty {@code o}, as {@link #duty} reads it. */
    public static final String DUTY = """
            o.id, o.action, o.issuer, coalesce((select v.name from unit_version v where v.unit = o.issuer
                and v.closed_by is null and v.valid @> o.issued_on), '') as issuer_name, o.document, o.source_title, o.clause_path,
                o.axis, coalesce((select x.name from axis x where x.id = o.axis), '') as axis_name
            """;

    private BoardSql() {}

    /** A question with {@link #FILTER} in it, with all that the filter needs. */
    public static JdbcClient.StatementSpec asked(JdbcClient jdbc, String sql, Filter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("at", filter.at().value())
                .param("today", today)
                .param("soon", today.plusDays(Standings.SOON))
                .param("document", text(filter.document()))
                .param("issuer", text(filter.issuer()))
                .param("obligation", text(filter.obligation()))
                .param("axis", text(filter.axis()))
                .param("role", text(filter.role()))
                .param("from", text(filter.from()))
                .param("to", text(filter.to()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static Tally.Duty duty(ResultSet row) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        UUID axis = row.getObject("axis", UUID.class);
        return new Tally.Duty(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("action"),
                new UnitId(row.getObject("issuer", UUID.class)),
                row.getString("issuer_name"),
                document == null ? null : new DocumentId(document),
                row.getString("source_title"),
                row.getString("clause_path"),
                axis == null ? null : new AxisId(axis),
                row.getString("axis_name"));
    }

    public static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("size"),
                row.getInt("silent"),
                row.getInt("owed"),
                row.getInt("late"),
                row.getInt("soon"),
                row.getInt("reported"),
                row.getInt("refused"),
                row.getInt("on_time"),
                row.getInt("done_late"),
                row.getInt("beyond"),
                row.getInt("exempted"),
                row.getInt("transferred"));
    }
}
