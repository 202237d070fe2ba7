package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.dispatch.exchange.Edxml.Sent;
import thongsuot.dispatch.exchange.Edxml.Status;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;

/** Rows of documents that came by edXML, and what later messages make of them. In whatever order those come, they end the same. */
@Repository
class ArrivedMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    ArrivedMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws EdxmlException if it is about a document that another sender sent: nobody takes back what is not his */
    void arrived(Sent sent, UnitId unit, @Nullable DocumentId document) {
        ofSender(sent.documentId(), sent, unit);
        sent.replaces().forEach(old -> ofSender(old, sent, unit));
        row(sent, unit, document);
        switch (sent.business()) {
            case NEW -> {}
            case RECALL -> change(sent.documentId(), unit, "recalled_at = :at, recall_reason = :text", sent.reason());
            case UPDATE -> change(sent.documentId(), unit, "updated_at = :at, update_reason = :text", sent.reason());
            case REPLACE -> sent.replaces().forEach(old -> replaced(old, sent, unit));
        }
    }

    private void ofSender(String documentId, Sent sent, UnitId unit) {
        jdbc.sql("select from_name from edxml_document where document_id = ? and unit = ?")
                .params(cut(documentId), unit.value())
                .query(String.class)
                .optional()
                .filter(name -> !name.equals(sent.from().name()))
                .ifPresent(_ -> {
                    throw new EdxmlException("From", "is not who sent " + documentId);
                });
    }

    /** A recall that comes first makes a row without a document; the document fills it. */
    private void row(Sent sent, UnitId unit, @Nullable DocumentId document) {
        jdbc.sql("""
                        insert into edxml_document as m (id, document_id, unit, from_name, subject, document, due_on, arrived_at)
                        values (:id, :documentId, :unit, :from, :subject, cast(:document as uuid), :due, :at)
                        on conflict (document_id, unit) do update set document = coalesce(excluded.document, m.document),
                            subject = excluded.subject, due_on = coalesce(excluded.due_on, m.due_on)
                        """)
                .param("id", Ids.next())
                .param("documentId", cut(sent.documentId()))
                .param("unit", unit.value())
                .param("from", sent.from().name())
                .param("subject", sent.subject())
                .param("document", document == null ? null : document.toString())
                .param("due", sent.dueOn())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private void replaced(String old, Sent by, UnitId unit) {
        if (old.equals(by.documentId())) return;
        jdbc.sql("""
                        insert into edxml_document (id, document_id, unit, from_name, arrived_at, replaced_by)
                        values (:id, :old, :unit, :from, :at, :by)
                        on conflict (document_id, unit) do update set replaced_by = excluded.replaced_by
                        """)
                .param("id", Ids.next())
                .param("old", cut(old))
                .param("unit", unit.value())
                .param("from", by.from().name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", cut(by.documentId()))
                .update();
    }

    private void change(String documentId, UnitId unit, String what, String text) {
        jdbc.sql("update edxml_document set " + what + " where document_id = :documentId and unit = :unit")
                .param("at", OffsetDateTime.now(clock))
                .param("text", text.length() > 1000 ? text.substring(0, 1000) : text)
                .param("documentId", cut(documentId))
                .param("unit", unit.value())
                .update();
    }

    /**
     * The sender asks for a document back that came here.
     *
     * @return the unit that has it; null where nothing of that id came from that sender
     */
    @Nullable
    UnitId askedBack(Status status) {
        return jdbc
                .sql("""
                        update edxml_document set take_back = 'ASKED', recall_reason = :reason
                        where document_id = :documentId and from_name = :from and take_back is null and recalled_at is null
                        returning unit
                        """)
                .param("reason", status.description())
                .param("documentId", cut(status.responseFor()))
                .param("from", status.from().name())
                .query((row, _) -> new UnitId(row.getObject(1, java.util.UUID.class)))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    void answered(Received.Message message, StatusCode code) {
        String takeBack = switch (code) {
            case TAKE_BACK_AGREED -> "AGREED";
            case TAKE_BACK_REFUSED -> "REFUSED";
            default -> null;
        };
        jdbc.sql(
                        "update edxml_document set answered = :code, take_back = coalesce(cast(:takeBack as text), take_back) where id = :id")
                .param("code", code.name())
                .param("takeBack", takeBack)
                .param("id", message.id())
                .update();
    }

    private static String cut(String id) {
        return id.length() > 300 ? id.substring(0, 300) : id;
    }
}
