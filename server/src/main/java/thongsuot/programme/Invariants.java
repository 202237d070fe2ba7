package thongsuot.programme;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/** What is always true of work: one leads, lists stay as large as they were, counters say what a recount says, nobody acts unasked. */
@Configuration
class Invariants {

    @Bean
    Invariant programmeOneLead() {
        return new BySql("oneLead", """
                select o.id || ' ' || left(o.action, 80), 'leads: ' || count(m.id)
                from obligation o left join mandate m on m.obligation = o.id and m.role = 'LEAD' and m.carried_from is null
                group by o.id having count(m.id) <> 1
                """);
    }

    @Bean
    Invariant programmeListsAreFrozen() {
        return new BySql("listsAreFrozen", """
                select m.id || ' ' || m.obligation, 'kept ' || m.size || ' and ' || coalesce(r.size, 0) || ', there are ' || coalesce(a.size, 1)
                from mandate m left join audience a on a.id = m.audience
                left join reach r on r.list = m.list and r.ancestor = '00000000-0000-0000-0000-000000000000'
                where m.size <> coalesce(a.size, 1) or r.size is distinct from m.size
                """);
    }

    @Bean
    Invariant programmeCountersAreARecount() {
        return new BySql("countersAreARecount", """
                with again as (
                    select a.mandate, x.ancestor, a.occurrence, a.due_on,
                        count(*) filter (where state = 'ISSUED') as issued, count(*) filter (where state = 'ACCEPTED') as accepted,
                        count(*) filter (where state = 'IN_PROGRESS') as working, count(*) filter (where state = 'REPORTED') as reported,
                        count(*) filter (where state = 'RETURNED') as returned, count(*) filter (where state = 'REFUSED') as refused,
                        count(*) filter (where grade = 'ON_TIME') as on_time, count(*) filter (where grade = 'LATE') as late,
                        count(*) filter (where grade = 'BEYOND') as beyond, count(*) filter (where state = 'EXEMPTED') as exempted,
                        count(*) filter (where state = 'TRANSFERRED') as transferred
                    from assignment a cross join unnest(a.above) as x (ancestor) group by a.mandate, x.ancestor, a.occurrence, a.due_on),
                both_sides as (
                    select mandate, ancestor, occurrence, due_on, 1 as side, issued, accepted, working, reported, returned, refused, on_time,
                        late, beyond, exempted, transferred from assignment_count
                    union all
                    select mandate, ancestor, occurrence, due_on, -1, issued, accepted, working, reported, returned, refused, on_time,
                        late, beyond, exempted, transferred from again)
                select mandate || ' ' || ancestor || coalesce(' ' || due_on, ''), 'kept less counted: ' || array_to_string(array[
                    sum(side * issued), sum(side * accepted), sum(side * working), sum(side * reported), sum(side * returned),
                    sum(side * refused), sum(side * on_time), sum(side * late), sum(side * beyond), sum(side * exempted),
                    sum(side * transferred)], '/')
                from both_sides group by mandate, ancestor, occurrence, due_on
                having sum(side * issued) <> 0 or sum(side * accepted) <> 0 or sum(side * working) <> 0 or sum(side * reported) <> 0
                    or sum(side * returned) <> 0 or sum(side * refused) <> 0 or sum(side * on_time) <> 0 or sum(side * late) <> 0
                    or sum(side * beyond) <> 0 or sum(side * exempted) <> 0 or sum(side * transferred) <> 0
                """);
    }

    @Bean
    Invariant programmeOnlyAskedUnitsAct() {
        return new BySql("onlyAskedUnitsAct", """
                select a.mandate || ' ' || a.unit, a.state from assignment a join mandate m on m.id = a.mandate
                where m.issuer <> a.issuer or (m.unit is distinct from a.unit
                    and not exists (select from audience_member k where k.audience = m.audience and k.unit = a.unit))
                """);
    }

    @Bean
    Invariant programmeStatesHaveActs() {
        return new BySql("statesHaveActs", """
                select a.mandate || ' ' || a.unit, a.state || ' after ' || coalesce((
                    select string_agg(t.act, ' ' order by t.at, t.id) from assignment_act t where t.assignment = a.id), 'nothing')
                from assignment a where not exists (
                    select from assignment_act t where t.assignment = a.id and (t.act = a.state or a.state = 'IN_PROGRESS'
                        or (a.state = 'ISSUED' and t.act in ('INSISTED', 'TIME_ASKED', 'TIME_GIVEN'))))
                """);
    }

    /** @param sql two columns: the thing, and what stands there */
    private record BySql(String name, String sql) implements Invariant {

        @Override
        public String key() {
            return "programme.invariant." + name;
        }

        @Override
        public List<Violation> violations(JdbcClient owner) {
            return owner.sql(sql + " limit 100")
                    .query((row, _) -> new Violation(row.getString(1), row.getString(2)))
                    .list();
        }
    }
}
