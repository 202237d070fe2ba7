package thongsuot.dispatch.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.organisation.UnitId;

/** What was issued to the units that who acts works for. Found from the units, so its cost does not grow with the size of an issue. */
@Repository
@Transactional(readOnly = true)
public class Inbox {

    private static final String ITEMS = """
            with mine as materialized (select dispatch_own_units() as unit),
            at as (
                select l.issue, l.id as list, l.ordinal, mine.unit, m.name
                from mine join audience_member m on m.unit = mine.unit join issue_list l on l.audience = m.audience
                union all
                select l.issue, l.id, l.ordinal, l.unit, l.unit_name from mine join issue_list l on l.unit = mine.unit),
            first as (select distinct on (issue, unit) * from at order by issue, unit, ordinal),
            item as (
                select i.id as issue, f.unit, f.name as unit_name,
                    coalesce((select string_agg(distinct h.name, ', ') from succession c cross join lateral dispatch_heirs(c.predecessor) as heir
                        join unit_version h on h.unit = heir and h.closed_by is null and h.valid @> today_here()
                    where c.predecessor = f.unit), '') as heir_name, i.document, i.title, i.issuer,
                    coalesce(v.name, '') as issuer_name, i.message, i.issued_on, l.note, l.receive_by, l.plan_by, l.words,
                    coalesce(r.state, 'WAITING') as state, coalesce(r.planned, false) as planned,
                    i.recalled_at is not null as recalled, coalesce(i.recall_reason, '') as recall_reason, x.id as replaced_by,
                    (select count(*) from issue_reminder n where n.issue = i.id and coalesce(n.unit, f.unit) = f.unit
                        and n.step <> 'PHONE')::int as reminders,
                    (select max(reminded_at) from issue_reminder n where n.issue = i.id and coalesce(n.unit, f.unit) = f.unit) as reminded_at,
                    coalesce((select n.message from issue_reminder n where n.issue = i.id and coalesce(n.unit, f.unit) = f.unit
                        order by reminded_at desc limit 1), '') as reminder
                from first f join issue i on i.id = f.issue join issue_list l on l.id = f.list
                left join recipient r on r.issue = f.issue and r.unit = f.unit
                left join issue x on x.replaces = i.id
                left join unit_version v on v.unit = i.issuer and v.closed_by is null and v.valid @> i.issued_on)
            """;

    /**
     * Something issued to a unit.
     *
     * @param unitName as the unit was called when it was issued to it
     * @param heirName of those that came after a unit that is there no longer; empty while it is there
     * @param state {@code WAITING}, {@code RECEIVED} or {@code REFUSED}
     * @param words the words of the document that ask for it; empty for none
     * @param reminders how often the unit was reminded
     * @param reminder what the last reminder said; empty for nothing
     */
    public record Item(
            IssueId issue,
            UnitId unit,
            String unitName,
            String heirName,
            UUID document,
            String title,
            String issuerName,
            String message,
            LocalDate issuedOn,
            Note note,
            @Nullable LocalDate receiveBy,
            @Nullable LocalDate planBy,
            String words,
            String state,
            boolean planned,
            boolean recalled,
            String recallReason,
            @Nullable UUID replacedBy,
            int reminders,
            @Nullable OffsetDateTime remindedAt,
            String reminder) {

        public boolean waiting() {
            return state.equals("WAITING") && !recalled && replacedBy == null;
        }

        public boolean received() {
            return state.equals("RECEIVED");
        }

        /** Whether an own plan is still owed. */
        public boolean owesPlan() {
            return received() && planBy != null && !planned && !recalled && replacedBy == null;
        }
    }

    /** Which part of the inbox. */
    public enum Part {
        WAITING("state = 'WAITING' and not recalled and replaced_by is null"),
        PLAN("state = 'RECEIVED' and plan_by is not null and not planned and not recalled and replaced_by is null"),
        ALL("true");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most urgent first where something is owed, otherwise the newest first. */
    public List<Item> items(Part part, int most) {
        String order = switch (part) {
            case WAITING -> "receive_by nulls last, issue desc";
            case PLAN -> "plan_by, issue desc";
            case ALL -> "issue desc";
        };
        return jdbc.sql(ITEMS + "select * from item where " + part.condition + " order by " + order
                        + ", unit limit :most")
                .param("most", most)
                .query(Inbox::item)
                .list();
    }

    public int count(Part part) {
        return jdbc.sql(ITEMS + "select count(*) from item where " + part.condition)
                .query(Integer.class)
                .single();
    }

    public Optional<Item> find(IssueId issue, UnitId unit) {
        return jdbc.sql(ITEMS + "select * from item where issue = :issue and unit = :unit")
                .param("issue", issue.value())
                .param("unit", unit.value())
                .query(Inbox::item)
                .optional();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new IssueId(row.getObject("issue", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("heir_name"),
                row.getObject("document", UUID.class),
                row.getString("title"),
                row.getString("issuer_name"),
                row.getString("message"),
                row.getObject("issued_on", LocalDate.class),
                Note.valueOf(row.getString("note")),
                row.getObject("receive_by", LocalDate.class),
                row.getObject("plan_by", LocalDate.class),
                row.getString("words"),
                row.getString("state"),
                row.getBoolean("planned"),
                row.getBoolean("recalled"),
                row.getString("recall_reason"),
                row.getObject("replaced_by", UUID.class),
                row.getInt("reminders"),
                row.getObject("reminded_at", OffsetDateTime.class),
                row.getString("reminder"));
    }
}
