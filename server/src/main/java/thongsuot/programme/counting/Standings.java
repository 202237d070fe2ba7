package thongsuot.programme.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;

/**
 * How the work below a unit stands, as of now: from counters that each act keeps in its own transaction, and from today. What is shown to
 * whom is asked in the database: work below a unit by who looks after that unit, an obligation by who asked.
 */
@Repository
@Transactional(readOnly = true)
public class Standings {

    /** How many days ahead "due soon" looks. */
    public static final int SOON = 7;

    private static final String SUMS = """
            coalesce(sum(size), 0)::int as size, coalesce(sum(silent), 0)::int as silent, coalesce(sum(owed), 0)::int as owed,
            coalesce(sum(late), 0)::int as late, coalesce(sum(soon), 0)::int as soon, coalesce(sum(reported), 0)::int as reported,
            coalesce(sum(refused), 0)::int as refused, coalesce(sum(on_time), 0)::int as on_time, coalesce(sum(done_late), 0)::int as done_late,
            coalesce(sum(beyond), 0)::int as beyond, coalesce(sum(exempted), 0)::int as exempted,
            coalesce(sum(transferred), 0)::int as transferred
            """;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All work of the unit and of those below it, in every role. Nothing for who does not look after it. */
    public Standing below(UnitId unit, LocalDate today) {
        return jdbc.sql("select " + SUMS + " from programme_below(array[:unit]::uuid[], :today, :soon)")
                .param("unit", unit.value())
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .query((row, _) -> standing(row))
                .single();
    }

    /** The same below each of several units; units without work are left out, and so are units with nobody below them. */
    public Map<UnitId, Standing> below(Collection<UnitId> units, LocalDate today) {
        Map<UnitId, Standing> all = new LinkedHashMap<>();
        jdbc.sql("select ancestor, " + SUMS + " from programme_below(:units, :today, :soon) group by ancestor")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .query((row, _) -> all.put(new UnitId(row.getObject("ancestor", UUID.class)), standing(row)))
                .list();
        return all;
    }

    /** By mandate below a unit, for boards that ask by document, axis or period. */
    public Map<MandateId, Standing> mandatesBelow(UnitId unit, LocalDate today) {
        Map<MandateId, Standing> all = new LinkedHashMap<>();
        jdbc.sql("select mandate, " + SUMS
                        + " from programme_below(array[:unit]::uuid[], :today, :soon) group by mandate")
                .param("unit", unit.value())
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .query((row, _) -> all.put(new MandateId(row.getObject("mandate", UUID.class)), standing(row)))
                .list();
        return all;
    }

    /** How each mandate of an obligation stands as a whole. Nothing for who does not look after the unit that asked. */
    public Map<MandateId, Standing> of(ObligationId obligation, LocalDate today) {
        Map<MandateId, Standing> all = new LinkedHashMap<>();
        jdbc.sql("select mandate, " + SUMS
                        + " from programme_standing(:obligation, '{}', :today, :soon) group by mandate")
                .param("obligation", obligation.value())
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .query((row, _) -> all.put(new MandateId(row.getObject("mandate", UUID.class)), standing(row)))
                .list();
        return all;
    }

    /** How several obligations stand as a whole, in all roles, for a list of them. */
    public Map<ObligationId, Standing> of(List<ObligationId> obligations, LocalDate today) {
        Map<ObligationId, Standing> all = new LinkedHashMap<>();
        jdbc.sql("select o.id, s.* from unnest(cast(:obligations as uuid[])) as o (id), lateral (select " + SUMS
                        + " from programme_standing(o.id, '{}', :today, :soon)) s")
                .param(
                        "obligations",
                        obligations.stream().map(ObligationId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .query((row, _) -> all.put(new ObligationId(row.getObject("id", UUID.class)), standing(row)))
                .list();
        return all;
    }

    private static Standing standing(ResultSet row) throws SQLException {
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
