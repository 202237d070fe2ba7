package thongsuot.organisation.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.organisation.Line;
import thongsuot.platform.Invariant;

/** What is always true of the record, asked of the rows themselves: the walls may have been taken down by a hand on the database. */
@Configuration
class Invariants {

    private static final String LIMIT = " limit 100";

    @Bean
    Invariant oneVersionADay() {
        return new BySql("oneVersionADay", """
                select coalesce((select max(v.name) from unit_version v where v.unit = a.unit), '') || ' ' || a.unit, a.what || ' ' || a.valid || ' / ' || b.valid
                from (
                    select id, unit, 'unit_version' as what, unit::text as thing, valid from unit_version where closed_by is null
                    union all select id, unit, 'placement', unit || line, valid from placement where closed_by is null
                    union all select id, unit, 'unit_code', unit || scheme, valid from unit_code where closed_by is null) as a
                join (
                    select id, 'unit_version' as what, unit::text as thing, valid from unit_version where closed_by is null
                    union all select id, 'placement', unit || line, valid from placement where closed_by is null
                    union all select id, 'unit_code', unit || scheme, valid from unit_code where closed_by is null) as b
                    on a.what = b.what and a.thing = b.thing and a.id < b.id and a.valid && b.valid
                """);
    }

    @Bean
    Invariant noCycle() {
        return new BySql("noCycle", """
                with recursive up (start, line, at, valid, depth) as (
                    select unit, line, parent, valid, 1 from placement where closed_by is null and parent is not null
                    union all
                    select up.start, up.line, p.parent, up.valid * p.valid, up.depth + 1
                    from up join placement p on p.unit = up.at and p.line = up.line and p.closed_by is null and p.valid && up.valid
                    where p.parent is not null and up.at <> up.start and up.depth < 64)
                select distinct start::text, line || ' ' || valid from up where at = start or depth = 64
                """);
    }

    @Bean
    Invariant placedWithinLife() {
        return new BySql("placedWithinLife", """
                with life as (select unit, range_agg(valid) as days from unit_version where closed_by is null group by unit),
                    place as (select unit, line, range_agg(valid) as days from placement where closed_by is null group by unit, line)
                select p.unit::text, p.line || ' ' || p.valid
                from placement p
                left join life on life.unit = p.unit
                left join place above on above.unit = p.parent and above.line = p.line
                where p.closed_by is null
                    and not (coalesce(p.valid <@ life.days, false) and (p.parent is null or coalesce(p.valid <@ above.days, false)))
                """);
    }

    @Bean
    Invariant noOrphan() {
        return new BySql("noOrphan", """
                with place as (select unit, range_agg(valid) as days from placement where closed_by is null group by unit)
                select v.name || ' ' || v.unit, v.valid::text
                from unit_version v left join place on place.unit = v.unit
                where v.closed_by is null and not coalesce(v.valid <@ place.days, false)
                """);
    }

    @Bean
    Invariant sharesAreWhole() {
        return new BySql("sharesAreWhole", """
                select s.predecessor::text, sum(s.share_part) || ' / ' || max(s.share_of)
                from succession s join change_event e on e.id = s.event and e.state = 'APPROVED'
                group by s.event, s.predecessor
                having sum(s.share_part) <> max(s.share_of) or min(s.share_of) <> max(s.share_of)
                """);
    }

    @Bean
    Invariant postsWithinLife() {
        return new BySql("postsWithinLife", """
                with life as (select unit, range_agg(valid) as days from unit_version where closed_by is null group by unit),
                    held as (select post, range_agg(valid) as days from post_version where closed_by is null group by post)
                select p.title || ' ' || p.post, p.valid::text
                from post_version p left join life on life.unit = p.unit
                where p.closed_by is null and not coalesce(p.valid <@ life.days, false)
                union all
                select 'membership ' || m.id, m.valid::text
                from membership m left join held on held.post = m.post
                where m.closed_by is null and not coalesce(m.valid <@ held.days, false)
                """);
    }

    @Bean
    Invariant undoneIsClosed() {
        return new BySql("undoneIsClosed", """
                select e.id::text, r.what
                from change_event e
                join (
                    select opened_by, 'unit_version' as what from unit_version where closed_by is null
                    union all select opened_by, 'unit_code' from unit_code where closed_by is null
                    union all select opened_by, 'placement' from placement where closed_by is null
                    union all select opened_by, 'post_version' from post_version where closed_by is null
                    union all select opened_by, 'membership' from membership where closed_by is null) as r on r.opened_by = e.id
                where e.state <> 'APPROVED'
                """);
    }

    @Bean
    Invariant ancestryIsDerived() {
        return new Invariant() {
            @Override
            public String key() {
                return "organisation.invariant.ancestryIsDerived";
            }

            @Override
            public List<Violation> violations(JdbcClient owner) {
                List<Violation> all = new ArrayList<>();
                for (Line line : Line.values()) all.addAll(differences(owner, line));
                return all.stream().limit(100).toList();
            }
        };
    }

    private static List<Invariant.Violation> differences(JdbcClient owner, Line line) {
        return owner.sql("with derived as (" + Ancestry.DERIVED.formatted("") + """
                ), kept as (select line, descendant, ancestor, depth, valid from ancestry where line = :line)
                (select descendant, ancestor, 'missing: ' || depth || ' ' || valid as found
                    from (select * from derived except all select * from kept) as missing)
                union all
                (select descendant, ancestor, 'too many: ' || depth || ' ' || valid
                    from (select * from kept except all select * from derived) as extra)
                """ + LIMIT)
                .param("line", line.name())
                .query((row, _) -> new Invariant.Violation(
                        line + " " + row.getString("descendant") + " < " + row.getString("ancestor"),
                        row.getString("found")))
                .list();
    }

    /** @param sql two columns: the thing, and what stands there */
    private record BySql(String name, String sql) implements Invariant {

        @Override
        public String key() {
            return "organisation.invariant." + name;
        }

        @Override
        public List<Violation> violations(JdbcClient owner) {
            return owner.sql(sql + LIMIT)
                    .query((row, _) -> new Violation(row.getString(1), row.getString(2)))
                    .list();
        }
    }
}
