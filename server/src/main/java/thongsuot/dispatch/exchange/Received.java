package thongsuot.dispatch.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.Note;
import thongsuot.organisation.UnitId;

/** What other installations and systems sent to the units that who acts works for, and what was answered. */
@Repository
@Transactional(readOnly = true)
public class Received {

    /**
     * A directive of another installation.
     *
     * @param issue in the installation of the issuer
     * @param document here; null where only the recall has come yet
     * @param recallReason empty while it stands
     * @param answered {@code RECEIVED}, {@code REFUSED} or {@code PLANNED}; empty while nothing was answered
     * @param replacedBy the issue there that stands for it, where that has come too
     */
    public record Directive(
            UUID issue,
            UUID unit,
            String unitName,
            String title,
            String fromName,
            String peer,
            @Nullable UUID document,
            String note,
            @Nullable LocalDate receiveBy,
            @Nullable LocalDate planBy,
            String words,
            String recallReason,
            String answered,
            @Nullable UUID replacedBy,
            OffsetDateTime arrivedAt) {

        /** Whether it may still be answered. */
        public boolean open() {
            return document != null && recallReason.isEmpty() && replacedBy == null;
        }

        /** The key of the words for what is asked; empty for none. */
        public String noteKey() {
            return Note.named(note).map(Note::key).orElse("");
        }

        public String path() {
            return "/exchange/received/" + issue + "/" + unit;
        }
    }

    /** An answer that was made, as it stays. */
    public record Answer(UUID id, String act, String reason, String by, OffsetDateTime at) {}

    /**
     * A document that came by edXML.
     *
     * @param takeBack {@code ASKED}, {@code AGREED} or {@code REFUSED}; empty where the sender does not ask for it back
     * @param replacedBy the sender's id of the document that stands for it; empty for none
     * @param answered the status that was told last; empty for none
     */
    public record Message(
            UUID id,
            String documentId,
            UUID unit,
            String unitName,
            String fromName,
            String subject,
            @Nullable UUID document,
            @Nullable LocalDate dueOn,
            OffsetDateTime arrivedAt,
            @Nullable OffsetDateTime updatedAt,
            String updateReason,
            @Nullable OffsetDateTime recalledAt,
            String recallReason,
            String takeBack,
            String replacedBy,
            String answered) {

        /** Whether it still stands as it came. */
        public boolean open() {
            return document != null && recalledAt == null && replacedBy.isEmpty() && !takeBack.equals("AGREED");
        }
    }

    /** An issue by which a unit here sent the document further down. */
    public record Further(UUID id, String title, boolean recalled) {}

    private static final String DIRECTIVES = """
            select r.issue, r.unit, coalesce(v.name, '') as unit_name, r.title, r.from_name, p.name as peer, r.document,
                coalesce(r.note, '') as note, r.receive_by, r.plan_by, r.words, coalesce(r.recall_reason, '') as recall_reason,
                coalesce(r.answered, '') as answered, x.issue as replaced_by, r.arrived_at
            from remote_issue r join exchange_peer p on p.id = r.peer
            left join remote_issue x on x.replaces = r.issue and x.unit = r.unit
            left join unit_version v on v.unit = r.unit and v.closed_by is null and v.valid @> today_here()
            """;
    private static final String MESSAGES = """
            select m.id, m.document_id, m.unit, coalesce(v.name, '') as unit_name, m.from_name, m.subject, m.document, m.due_on, m.arrived_at,
                m.updated_at, m.update_reason, m.recalled_at, m.recall_reason, coalesce(m.take_back, '') as take_back, m.replaced_by,
                coalesce(m.answered, '') as answered
            from edxml_document m
            left join unit_version v on v.unit = m.unit and v.closed_by is null and v.valid @> today_here()
            """;

    private final JdbcClient jdbc;

    Received(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Directive> directives(int most) {
        return jdbc.sql(DIRECTIVES + "order by r.arrived_at desc, r.issue limit ?")
                .param(most)
                .query(Directive.class)
                .list();
    }

    public Optional<Directive> directive(UUID issue, UnitId unit) {
        return jdbc.sql(DIRECTIVES + "where r.issue = ? and r.unit = ?")
                .params(issue, unit.value())
                .query(Directive.class)
                .optional();
    }

    public List<Answer> answers(UUID issue, UnitId unit) {
        return jdbc.sql("""
                        select id, act, reason, answered_name as by, answered_at as at from remote_answer
                        where issue = ? and unit = ? order by answered_at desc, id desc
                        """).params(issue, unit.value()).query(Answer.class).list();
    }

    /** The packet of an answer, the same bytes each time. */
    public Optional<byte[]> packet(UUID answer) {
        return jdbc.sql("select packet from remote_answer where id = ?")
                .param(answer)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    public List<Message> messages(int most) {
        return jdbc.sql(MESSAGES + "order by m.arrived_at desc, m.id limit ?")
                .param(most)
                .query(Message.class)
                .list();
    }

    public Optional<Message> message(UUID id) {
        return jdbc.sql(MESSAGES + "where m.id = ?")
                .param(id)
                .query(Message.class)
                .optional();
    }

    /** What became of a document below the unit: after a recall above, a person decides on each. */
    public List<Further> further(UUID document, UUID unit) {
        return jdbc.sql(
                        "select id, title, recalled_at is not null as recalled from issue where document = ? and issuer = ? order by id desc limit 100")
                .params(document, unit)
                .query(Further.class)
                .list();
    }
}
