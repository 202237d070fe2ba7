package thongsuot.dispatch.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.IssueId;

/** Issues with how far they have come, for lists of them. */
@Repository
@Transactional(readOnly = true)
public class Issued {

    /** @param late recipients whose receipt is overdue */
    public record Row(
            UUID id,
            String title,
            String issuerName,
            LocalDate issuedOn,
            boolean recalled,
            boolean replaced,
            int size,
            int received,
            int planned,
            int late) {}

    private static final String ROWS = """
            select i.id, i.title, coalesce(v.name, '') as issuer_name, i.issued_on, i.recalled_at is not null as recalled,
                exists (select from issue r where r.replaces = i.id) as replaced, coalesce(c.size, 0) as size,
                coalesce(c.received, 0) as received, coalesce(c.planned, 0) as planned, coalesce(c.late, 0) as late
            from (select * from issue where %s order by id desc limit :most) i
            left join unit_version v on v.unit = i.issuer and v.closed_by is null and v.valid @> i.issued_on
            left join lateral (
                select sum(c.size)::int as size, sum(c.received)::int as received, sum(c.planned)::int as planned,
                    (sum(c.size - c.received - c.refused) filter (where l.receive_by < today_here()))::int as late
                from issue_count c join issue_list l on l.id = c.list where c.issue = i.id) c on true
            order by i.id desc
            """;

    private final JdbcClient jdbc;

    Issued(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest issues of the units whose registers who acts may see. */
    public List<Row> latest(int most) {
        return jdbc.sql(ROWS.formatted("documents_whole() or issuer in (select documents_units())"))
                .param("most", most)
                .query(Row.class)
                .list();
    }

    /** What recipients of an issue have issued further down. */
    public List<Row> further(IssueId parent) {
        return jdbc.sql(ROWS.formatted("parent = :parent"))
                .param("parent", parent.value())
                .param("most", 500)
                .query(Row.class)
                .list();
    }
}
