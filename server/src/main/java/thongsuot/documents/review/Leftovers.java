package thongsuot.documents.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.FactId;
import thongsuot.documents.FactState;
import thongsuot.documents.register.FactColumns;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;

/** What a new reading had no place for: it is listed until a person has looked, or has decided about what stands there now. */
@Service
class Leftovers {

    private final JdbcClient jdbc;
    private final FactRows rows;
    private final Reviewing reviewing;
    private final Documents documents;
    private final Gate gate;
    private final Clock clock;

    Leftovers(JdbcClient jdbc, FactRows rows, Reviewing reviewing, Documents documents, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reviewing = reviewing;
        this.documents = documents;
        this.gate = gate;
        this.clock = clock;
    }

    /** @param instead the fact that stands there now; null where the words are gone */
    record Left(DocumentFact was, String byName, @Nullable FactId instead) {}

    @Transactional(readOnly = true)
    public List<Left> open(DocumentId document) {
        return jdbc.sql("select " + FactColumns.ALL + """
                        , f.decided_name, l.instead
                        from reading_leftover l join document_fact f on f.id = l.fact left join document_fact n on n.id = l.instead
                        where l.document = ? and l.seen_at is null and (n.id is null or n.state = 'PROPOSED')
                        order by f.kind, f.span_start, f.id
                        """)
                .param(document.value())
                .query((row, _) -> {
                    UUID instead = row.getObject("instead", UUID.class);
                    return new Left(
                            FactColumns.read(row),
                            Objects.requireNonNullElse(row.getString("decided_name"), ""),
                            instead == null ? null : new FactId(instead));
                })
                .list();
    }

    /** A person has looked; it is listed no more. */
    @Transactional
    public void seen(DocumentId document, FactId was) {
        require(document);
        Actor actor = Acting.required();
        jdbc.sql("""
                        update reading_leftover set seen_by = ?, seen_name = ?, seen_at = ?
                        where fact = ? and document = ? and seen_at is null
                        """)
                .params(actor.account(), actor.name(), OffsetDateTime.now(clock), was.value(), document.value())
                .update();
    }

    /** What had been confirmed holds, whatever is read there now. */
    @Transactional
    public void keep(DocumentId document, FactId was) {
        require(document);
        for (Left left : open(document)) {
            FactId instead = left.instead();
            if (!left.was().id().equals(was) || instead == null) continue;
            int version = rows.find(document, instead).orElseThrow().fact().version();
            if (left.was().state() == FactState.REMOVED) reviewing.remove(document, instead, version);
            else reviewing.correct(document, instead, version, left.was().payload(), null);
        }
        seen(document, was);
    }

    private void require(DocumentId id) {
        Document document = documents.find(id).orElseThrow(() -> new IllegalArgumentException("no document " + id));
        gate.require(
                DocumentAction.REVIEW,
                document.home() == null ? null : document.home().value());
    }
}
