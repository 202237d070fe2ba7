package thongsuot.organisation.store;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;

/**
 * Keeps who stands above whom in step with the placements. Days on which the same unit stands as many steps above are one row, however
 * many placements they come from: so that keeping up and building anew give the same rows.
 */
@Component
class Ancestry {

    /** From each placement up, through the days that all steps have in common. */
    static final String DERIVED = """
            with recursive up (descendant, at, valid, depth, next) as (
                select p.unit, p.unit, p.valid, 0, p.parent
                from placement p
                where p.line = :line and p.closed_by is null %s
                union all
                select up.descendant, p.unit, up.valid * p.valid, up.depth + 1, p.parent
                from up
                -- One look into the index a step, whatever the planner thinks of rows that it has not counted yet.
                cross join lateral (
                    select p.unit, p.valid, p.parent from placement p
                    where p.unit = up.next and p.line = :line and p.closed_by is null offset 0) as p
                where p.valid && up.valid and up.depth < 64)
            select :line as line, descendant, at as ancestor, depth::smallint as depth, unnest(range_agg(valid)) as valid
            from up
            group by descendant, at, depth
            """;

    private final JdbcClient jdbc;

    Ancestry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After placements of these units were closed or opened: derives anew what is above them and above all below them. */
    void refresh(Line line, Collection<UnitId> moved) {
        UUID[] affected = jdbc.sql("""
                with recursive down (unit) as (
                    select unnest(:moved::uuid[])
                    union
                    select p.unit
                    from down
                    cross join lateral (
                        select p.unit from placement p
                        where p.parent = down.unit and p.line = :line and p.closed_by is null offset 0) as p)
                select unit from down
                union
                select descendant from ancestry where line = :line and ancestor = any(:moved)
                """)
                .param("moved", JdbcUnits.values(moved))
                .param("line", line.name())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        jdbc.sql("delete from ancestry where line = :line and descendant = any(:affected)")
                .param("line", line.name())
                .param("affected", affected)
                .update();
        jdbc.sql("insert into ancestry (line, descendant, ancestor, depth, valid) "
                        + DERIVED.formatted("and p.unit = any(:affected)"))
                .param("line", line.name())
                .param("affected", affected)
                .update();
    }

    /** Derives a whole line anew. */
    void rebuild(Line line) {
        jdbc.sql("delete from ancestry where line = :line")
                .param("line", line.name())
                .update();
        jdbc.sql("insert into ancestry (line, descendant, ancestor, depth, valid) " + DERIVED.formatted(""))
                .param("line", line.name())
                .update();
    }
}
