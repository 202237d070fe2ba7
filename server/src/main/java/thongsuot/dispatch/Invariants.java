package thongsuot.dispatch;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/** What is always true of issues: lists stay as large as they were, counters say what a recount says, nobody answers unasked. */
@Configuration
class Invariants {

    /** Each recipient once, in the first list of its issue that has it. */
    private static final String RECIPIENTS = """
            select distinct on (issue, unit) issue, unit, list from (
                select l.issue, m.unit, l.id as list, l.ordinal from issue_list l join audience_member m on m.audience = l.audience
                union all select l.issue, l.unit, l.id, l.ordinal from issue_list l where l.unit is not null) as each
            order by issue, unit, ordinal
            """;

    @Bean
    Invariant dispatchListsAreFrozen() {
        return new BySql("listsAreFrozen", """
                with meant as (%s),
                counted as (select list, sum(size) as size from issue_count group by list)
                select l.issue || ' ' || l.ordinal, 'kept ' || coalesce(c.size, 0) || ', there are ' || count(m.unit)
                from issue_list l left join counted c on c.list = l.id left join meant m on m.list = l.id
                group by l.id, c.size having coalesce(c.size, 0) <> count(m.unit)
                """.formatted(RECIPIENTS));
    }

    @Bean
    Invariant dispatchCountersAreARecount() {
        return new BySql("countersAreARecount", """
                with again as (
                    select list, branch, level, count(*) filter (where state = 'RECEIVED') as received,
                        count(*) filter (where state = 'REFUSED') as refused, count(*) filter (where planned) as planned
                    from recipient group by list, branch, level)
                select c.issue || ' ' || c.branch || ' ' || c.level,
                    'kept ' || c.received || '/' || c.refused || '/' || c.planned || ', there are '
                    || coalesce(a.received, 0) || '/' || coalesce(a.refused, 0) || '/' || coalesce(a.planned, 0)
                from issue_count c full join again a on a.list = c.list and a.branch = c.branch and a.level = c.level
                where (coalesce(c.received, -1), coalesce(c.refused, -1), coalesce(c.planned, -1))
                    <> (coalesce(a.received, 0), coalesce(a.refused, 0), coalesce(a.planned, 0))
                """);
    }

    @Bean
    Invariant dispatchOnlyRecipientsAnswer() {
        return new BySql("onlyRecipientsAnswer", """
                with meant as (%s)
                select r.issue || ' ' || r.unit, 'answered for list ' || r.list
                from recipient r left join meant m on m.issue = r.issue and m.unit = r.unit
                where m.list is distinct from r.list
                """.formatted(RECIPIENTS));
    }

    @Bean
    Invariant dispatchAnswersHaveActs() {
        return new BySql("answersHaveActs", """
                select r.issue || ' ' || r.unit, r.state from recipient r
                where not exists (select from receipt_act t where t.issue = r.issue and t.unit = r.unit and t.act = r.state)
                """);
    }

    /** @param sql two columns: the thing, and what stands there */
    private record BySql(String name, String sql) implements Invariant {

        @Override
        public String key() {
            return "dispatch.invariant." + name;
        }

        @Override
        public List<Violation> violations(JdbcClient owner) {
            return owner.sql(sql + " limit 100")
                    .query((row, _) -> new Violation(row.getString(1), row.getString(2)))
                    .list();
        }
    }
}
