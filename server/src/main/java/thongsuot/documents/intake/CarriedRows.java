package thongsuot.documents.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.documents.intake.Carried.Place;
import thongsuot.documents.intake.Carried.Said;
import thongsuot.documents.register.FactColumns;
import tools.jackson.databind.JsonNode;

/** What people said, from one reading to the next, as rows. Part of the caller's transaction. */
@Repository
class CarriedRows {

    private final JdbcClient jdbc;

    CarriedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All decisions about a reading. From here on nobody decides about it any more: who does meanwhile finds another version. */
    List<Said> said(UUID reading) {
        jdbc.sql("update document_fact set version = version + 1 where reading = ?")
                .param(reading)
                .update();
        return jdbc.sql("select " + FactColumns.ALL + """
                        , f.decided_by, f.decided_name, f.decided_at from document_fact f
                        where f.reading = ? and f.state <> 'PROPOSED' order by f.span_start, f.span_end, f.id
                        """)
                .param(reading)
                .query((row, _) -> new Said(
                        FactColumns.read(row),
                        row.getObject("decided_by", UUID.class),
                        row.getString("decided_name"),
                        row.getObject("decided_at", OffsetDateTime.class)))
                .list();
    }

    /** What the rules found in a reading. */
    List<DocumentFact> read(UUID reading) {
        return jdbc.sql("select " + FactColumns.ALL
                        + " from document_fact f where f.reading = ? order by f.span_start, f.span_end, f.id")
                .param(reading)
                .query((row, _) -> FactColumns.read(row))
                .list();
    }

    void write(DocumentId document, UUID reading, Carried carried) {
        switch (carried) {
            case Carried.Again again -> decide(again);
            case Carried.ByHand byHand -> add(document, reading, byHand);
            case Carried.Settled _ -> {}
            case Carried.Differs differs -> left(document, reading, differs.said(), "DIFFERS", differs.instead());
            case Carried.Gone gone -> left(document, reading, gone.said(), "GONE", null);
        }
    }

    private void decide(Carried.Again again) {
        Said said = again.said();
        JsonNode payload = again.payload();
        Place place = again.place();
        jdbc.sql("""
                        update document_fact f set state = :state,
                            said = case when :state <> 'CORRECTED' then null else jsonb_build_object('start', span_start, 'end', span_end,
                                'words', words, 'payload', payload) end,
                            payload = coalesce(cast(:payload as jsonb), payload),
                            span_start = coalesce(cast(:start as int), span_start), span_end = coalesce(cast(:end as int), span_end),
                            words = coalesce(cast(:words as text), words),
                            decided_by = :by, decided_name = :byName, decided_at = :at, version = version + 1
                        where id = :id
                        """)
                .param("state", again.state().name())
                .param("payload", payload == null ? null : payload.toString())
                .param("start", place == null ? null : place.span().start())
                .param("end", place == null ? null : place.span().end())
                .param("words", place == null ? null : place.words())
                .param("by", said.by())
                .param("byName", said.byName())
                .param("at", said.at())
                .param("id", again.fact().value())
                .update();
    }

    private void add(DocumentId document, UUID reading, Carried.ByHand byHand) {
        Said said = byHand.said();
        DocumentFact fact = said.fact();
        jdbc.sql("""
                        insert into document_fact (id, document, reading, kind, span_start, span_end, words, path, payload, rule, doubtful, state,
                            decided_by, decided_name, decided_at)
                        values (:id, :document, :reading, :kind, :start, :end,
                            :words,
                            coalesce((select c.path from clause c where c.reading = :reading and c.span_start <= :start and c.span_end >= :end
                                order by c.span_end - c.span_start limit 1), ''),
                            cast(:payload as jsonb), '', false, 'ADDED', :by, :byName, :at)
                        """)
                .param("id", FactId.next().value())
                .param("document", document.value())
                .param("reading", reading)
                .param("kind", fact.kind().name())
                .param("start", byHand.place().span().start())
                .param("end", byHand.place().span().end())
                .param("words", byHand.place().words())
                .param("payload", fact.payload().toString())
                .param("by", said.by())
                .param("byName", said.byName())
                .param("at", said.at())
                .update();
    }

    private void left(DocumentId document, UUID reading, Said said, String why, @Nullable FactId instead) {
        jdbc.sql("""
                        insert into reading_leftover (fact, document, reading, why, instead)
                        values (:fact, :document, :reading, :why, cast(:instead as uuid))
                        """)
                .param("fact", said.fact().id().value())
                .param("document", document.value())
                .param("reading", reading)
                .param("why", why)
                .param("instead", instead == null ? null : instead.value())
                .update();
        if (instead != null)
            // What a person must look at comes first.
            jdbc.sql("update document_fact set doubtful = true where id = ?")
                    .param(instead.value())
                    .update();
    }
}
