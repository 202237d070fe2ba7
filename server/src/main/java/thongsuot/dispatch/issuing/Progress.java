package thongsuot.dispatch.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.IssueId;
import thongsuot.organisation.UnitId;

/** How far an issue has come: by the branches of the tree, by level, and below one branch. From counters; below a branch, counted. */
@Repository
@Transactional(readOnly = true)
public class Progress {

    /**
     * A part of the recipients and how it stands.
     *
     * @param key the unit of the branch, or the code of the level
     * @param lateToReceive of those that wait, how many should have received
     * @param lateToPlan of those that have no plan, how many should have one; who refused owes none
     */
    public record Part(
            String key,
            String name,
            int size,
            int received,
            int refused,
            int planned,
            int lateToReceive,
            int lateToPlan) {

        public int waiting() {
            return size - received - refused;
        }
    }

    private static final String SUMS = """
            sum(size)::int as size, sum(received)::int as received, sum(refused)::int as refused, sum(planned)::int as planned,
            coalesce(sum(size - received - refused) filter (where receive_by < :today), 0)::int as late_to_receive,
            coalesce(sum(size - refused - planned) filter (where plan_by < :today), 0)::int as late_to_plan
            """;

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the units directly below the issuer; recipients that stand elsewhere are under the issuer itself. */
    public List<Part> branches(IssueId id, LocalDate today) {
        return jdbc.sql("""
                        with part as (
                            select c.branch, %s from issue_count c join issue_list l on l.id = c.list where c.issue = :issue group by c.branch)
                        select p.branch::text as key, coalesce(v.name, '') as name, p.size, p.received, p.refused, p.planned,
                            p.late_to_receive, p.late_to_plan
                        from part p join issue i on i.id = :issue
                        left join unit_version v on v.unit = p.branch and v.closed_by is null and v.valid @> i.issued_on
                        order by coalesce(v.name, '') collate "vi-x-icu", p.branch
                        """.formatted(SUMS))
                .param("issue", id.value())
                .param("today", today)
                .query(Part.class)
                .list();
    }

    public List<Part> levels(IssueId id, LocalDate today) {
        return jdbc.sql("""
                        with part as (
                            select c.level, %s from issue_count c join issue_list l on l.id = c.list where c.issue = :issue group by c.level)
                        select p.level as key, coalesce(e.label, p.level) as name, p.size, p.received, p.refused, p.planned,
                            p.late_to_receive, p.late_to_plan
                        from part p left join unit_level e on e.code = p.level order by e.rank, p.level
                        """.formatted(SUMS))
                .param("issue", id.value())
                .param("today", today)
                .query(Part.class)
                .list();
    }

    /**
     * The same below a unit: by the units directly below it, and the unit itself where it is a recipient. Begins from those heads and goes
     * down once: to ask of each recipient which head it stands under takes a hundred looks a recipient.
     */
    public List<Part> below(IssueId id, UnitId branch, LocalDate today) {
        return jdbc.sql("""
                        with day as materialized (select issued_on from issue where id = :issue),
                        heads as materialized (
                            select distinct p.unit as head, p.line from placement p, day
                            where p.parent = :branch and p.closed_by is null and p.valid @> day.issued_on),
                        inside as materialized (
                            select distinct on (a.descendant) a.descendant as unit, h.head
                            from day, heads h join ancestry a on a.line = h.line and a.ancestor = h.head
                            where a.valid @> day.issued_on order by a.descendant, a.line, h.head),
                        here as materialized (select unit, head from inside where unit <> :branch union all select :branch, :branch),
                        at as (
                            select m.unit, m.receive_by, m.plan_by, s.head from here s join (%s) as m on m.unit = s.unit),
                        each as (
                            select a.head, 1 as size, (r.state is not null and r.state = 'RECEIVED')::int as received,
                                (r.state is not null and r.state = 'REFUSED')::int as refused, coalesce(r.planned, false)::int as planned,
                                a.receive_by, a.plan_by
                            from at a left join recipient r on r.issue = :issue and r.unit = a.unit),
                        part as (select head, %s from each group by head)
                        select p.head::text as key, coalesce(v.name, '') as name, p.size, p.received, p.refused, p.planned,
                            p.late_to_receive, p.late_to_plan
                        from part p join issue i on i.id = :issue
                        left join unit_version v on v.unit = p.head and v.closed_by is null and v.valid @> i.issued_on
                        order by coalesce(v.name, '') collate "vi-x-icu", p.head
                        """.formatted(Members.SQL, SUMS))
                .param("issue", id.value())
                .param("branch", branch.value(), java.sql.Types.OTHER)
                .param("today", today)
                .query(Part.class)
                .list();
    }

    /** The name of a unit on the day of the issue; empty for one that did not exist then. */
    public String name(IssueId id, UUID unit) {
        return jdbc.sql("""
                        select v.name from unit_version v join issue i on v.valid @> i.issued_on
                        where i.id = ? and v.unit = ? and v.closed_by is null
                        """)
                .params(id.value(), unit)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
