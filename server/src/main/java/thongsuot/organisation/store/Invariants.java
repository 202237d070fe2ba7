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
                select what || ' ' || thing, was || ' / ' || valid
                from (
                    select what, thing, valid, lag(valid) over (partition by what, thing order by valid) as was
                    from (
                        select 'unit_version' as what, unit::text as thing, valid from unit_version where closed_by is null
                        union all select 'placement', line || ' ' || unit, valid from placement where closed_by is null
                        union all select 'unit_code', scheme || ' ' || unit, valid from unit_code where closed_by is null
                        union all select 'code', scheme || ' ' || code, valid from unit_code where closed_by is null) as facts) as pairs
                where was && valid
                """);
    }

    @Bean
    Invariant noCycle() {
        return new BySql("noCycle", """
                with recursive up (start, line, at, valid, depth) as (
                    select unit, line, parent, valid, 1 from placement where closed_by is null and parent is not null
                    union all
                    select up.start, up.line, p.parent, up.valid * p.valid, up.depth + 1
                    from up cross join lateral (
                        select p.parent, p.valid from placement p
                        where p.unit = up.at and p.line = up.line and p.closed_by is null and p.parent is not null offset 0) as p
                    where p.valid && up.valid and up.at <> up.start and up.depth < 64)
                select distinct start::text, line || ' ' || valid from up where at = start or depth = 64
                """);
    }

    @Bean
    Invariant placedWithinLife() {
        return new BySql("placedWithinLife", """
                select p.unit::text, p.line || ' ' || p.valid
                from placement p
                where p.closed_by is null and not (
                    coalesce(p.valid <@ (select range_agg(v.valid) from unit_version v
                        where v.unit = p.unit and v.closed_by is null), false)
                    and (p.parent is null or coalesce(p.valid <@ (select range_agg(above.valid) from placement above
                        where above.unit = p.parent and above.line = p.line and above.closed_by is null), false)))
                """);
    }

    @Bean
    Invariant noOrphan() {
        return new BySql("noOrphan", """
                select v.name || ' ' || v.unit, v.valid::text
                from unit_version v
                where v.closed_by is null and not coalesce(v.valid <@ (
                    select range_agg(p.valid) from placement p where p.unit = v.unit and p.closed_by is null), false)
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
                select p.title || ' ' || p.post, p.valid::text
                from post_version p
                where p.closed_by is null and not coalesce(p.valid <@ (
                    select range_agg(v.valid) from unit_version v where v.unit = p.unit and v.closed_by is null), false)
                union all
                select 'membership ' || m.id, m.valid::text
                from membership m
                where m.closed_by is null and not coalesce(m.valid <@ (
                    select range_agg(p.valid) from post_version p where p.post = m.post and p.closed_by is null), false)
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
