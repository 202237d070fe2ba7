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

    /** The same below a unit: by the units directly below it, and the unit itself where it is a recipient. */
    public List<Part> below(IssueId id, UnitId branch, LocalDate today) {
        return jdbc.sql("""
                        with heads as (
                            select distinct p.unit as head, p.line from placement p, issue i
                            where i.id = :issue and p.parent = :branch and p.closed_by is null and p.valid @> i.issued_on),
                        inside as materialized (
                            select distinct a.descendant as unit from ancestry a, issue i
                            where i.id = :issue and a.ancestor = :branch and a.valid @> i.issued_on),
                        at as (
                            select m.unit, m.receive_by, m.plan_by, coalesce(h.head, :branch) as head
                            from inside s join (%s) as m on m.unit = s.unit join issue i on i.id = :issue
                            left join lateral (
                                select h.head from heads h join ancestry a on a.ancestor = h.head and a.line = h.line
                                where a.descendant = m.unit and a.valid @> i.issued_on order by a.line limit 1) h on true),
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
