package thongsuot.organisation.names;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Period;
import thongsuot.organisation.UnitId;

/** Finds the units that a name may mean: those near the issuer all, of the others as many as anybody would look through. */
@Repository
class Candidates {

    // How many rows come of a step, the planner can't know, and what it guesses makes it read whole tables and reckon
    // the key of every name.
    // "limit 1" and "offset 0" keep each step to the few rows of the step before.
    private static final String FIND = """
            with chain as materialized (
                select line, ancestor as unit, depth from ancestry
                where line in ('PARTY', 'STATE', 'UNION', 'FRONT') and descendant = :issuer and valid @> :day),
            owned as (
                select distinct s.head, owner.unit
                from unnest(:heads, :tails) as s (head, tail)
                cross join lateral (
                    select where exists (select from unit_version where closed_by is null and name_key(name) = s.head)) as called
                cross join lateral (
                    (select unit from unit_version where closed_by is null and name_key(name) = s.tail limit 20)
                    union all
                    (select unit from unit_version where closed_by is null
                        and name_key(name) ~>=~ (s.tail || ' ') and name_key(name) ~<~ (s.tail || '!') limit 20)
                    union all
                    (select unit from unit_version where closed_by is null and reverse(name_key(name)) ~>=~ (reverse(s.tail) || ' ')
                        and reverse(name_key(name)) ~<~ (reverse(s.tail) || '!') limit 20)) as owner),
            hit as materialized (
                (select id, unit, true as whole from unit_version where closed_by is null and name_key(name) = any(:exact) limit 6000)
                union all
                (select id, unit, true from unit_version where closed_by is null and short_name <> ''
                    and name_key(short_name) = any(:exact) limit 6000)
                union all
                (select id, unit, false from unit_version where closed_by is null and name_key(name) = any(:heads) limit 6000)
                union all
                (select v.id, v.unit, true from unnest(:begins) as b (key) cross join lateral (
                    select id, unit from unit_version where closed_by is null
                        and name_key(name) ~>=~ (b.key || ' ') and name_key(name) ~<~ (b.key || '!') limit 60) as v)),
            picked as (
                select id from hit where unit in (select unit from chain)
                union select h.id from hit h cross join lateral (select from placement p
                    where p.unit = h.unit and p.closed_by is null and p.parent in (select unit from chain) limit 1) as near
                union (select id from hit where whole limit 60)
                union select v.id from owned o cross join lateral (select v.id from placement p
                    join unit_version v on v.unit = p.unit and v.closed_by is null and name_key(v.name) = o.head
                    where p.parent = o.unit and p.closed_by is null offset 0) as v)
            select v.unit, v.name, v.short_name, lower(v.valid) as from_day, upper(v.valid) as until_day,
                today.name as name_today, above.names as above, place.up, place.down
            from picked cross join lateral (select * from unit_version where id = picked.id offset 0) v
            left join unit_version today on today.unit = v.unit and today.closed_by is null and today.valid @> :day
            cross join lateral (select case when v.valid @> :day then :day when lower(v.valid) > :day then lower(v.valid)
                else upper(v.valid) - 1 end as day) d
            left join lateral (
                select array_agg(w.name order by a.depth, w.name) as names
                from ancestry a join unit_version w on w.unit = a.ancestor and w.closed_by is null and w.valid @> d.day
                where a.line in ('PARTY', 'STATE', 'UNION', 'FRONT') and a.descendant = v.unit and a.depth > 0
                    and a.valid @> d.day) above on true
            left join lateral (
                select c.depth as up, a.depth as down from ancestry a join chain c on c.unit = a.ancestor and c.line = a.line
                where a.line in ('PARTY', 'STATE', 'UNION', 'FRONT') and a.descendant = v.unit and a.valid @> d.day
                order by c.depth + a.depth, c.depth limit 1) place on true
            """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of the issuer and of all that stand above it, the nearest first. */
    List<String> chain(UnitId issuer, LocalDate day) {
        return jdbc.sql("""
                        select v.name
                        from (select ancestor, min(depth) as depth from ancestry
                              where line in ('PARTY', 'STATE', 'UNION', 'FRONT') and descendant = :issuer and valid @> :day
                              group by ancestor) a
                        join unit_version v on v.unit = a.ancestor and v.closed_by is null and v.valid @> :day
                        order by a.depth, v.name
                        """)
                .param("issuer", issuer.value())
                .param("day", day)
                .query(String.class)
                .list();
    }

    /**
     * @param issuer null if nobody knows who wrote
     */
    List<Candidate> find(NameSearch search, @Nullable UnitId issuer) {
        return jdbc.sql(FIND)
                .param("issuer", issuer == null ? new UUID(0, 0) : issuer.value())
                .param("day", search.day())
                .param("exact", search.exact().toArray(String[]::new))
                .param("begins", search.begins().toArray(String[]::new))
                .param("heads", search.heads().toArray(String[]::new))
                .param("tails", search.tails().toArray(String[]::new))
                .query(Candidates::candidate)
                .list();
    }

    /** Names spelt a little otherwise; for when nothing else was found. */
    List<String> alike(String key) {
        return jdbc.sql("""
                        select distinct name_key(name) from (
                            select name from unit_version where closed_by is null and plain(name) % :key
                            order by similarity(plain(name), :key) desc limit 20) as v
                        """).param("key", key).query(String.class).list();
    }

    /** Who came after units that have ended, down to those that exist on the day: what has no living heir is left out. */
    List<Heir> heirs(Collection<UnitId> ended, LocalDate day) {
        if (ended.isEmpty()) return List.of();
        return jdbc.sql("""
                        with recursive heir (ended, unit, on_day) as (
                            select s.predecessor, s.successor, e.effective_on
                            from succession s join change_event e on e.id = s.event and e.state = 'APPROVED'
                            where s.predecessor = any(:ended) and e.effective_on <= :day
                            union
                            select h.ended, s.successor, h.on_day
                            from heir h join succession s on s.predecessor = h.unit
                            join change_event e on e.id = s.event and e.state = 'APPROVED' and e.effective_on <= :day)
                        select h.ended, h.unit, h.on_day, v.name, coalesce(w.name, '') as above
                        from heir h
                        join unit_version v on v.unit = h.unit and v.closed_by is null and v.valid @> :day
                        left join lateral (select parent from placement p where p.unit = h.unit and p.closed_by is null and p.valid @> :day
                            and p.parent is not null order by line limit 1) p on true
                        left join unit_version w on w.unit = p.parent and w.closed_by is null and w.valid @> :day
                        """)
                .param("ended", ended.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> new Heir(
                        new UnitId(row.getObject("ended", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getString("above"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    record Heir(UnitId ended, UnitId unit, String name, String above, LocalDate on) {}

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        Array above = row.getArray("above");
        int up = row.getInt("up");
        boolean apart = row.wasNull();
        return new Candidate(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                row.getString("name_today"),
                above == null ? List.of() : List.of((String[]) above.getArray()),
                apart ? Candidate.Place.ELSEWHERE : new Candidate.Place(up, row.getInt("down")));
    }
}
