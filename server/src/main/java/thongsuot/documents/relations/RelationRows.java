package thongsuot.documents.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.EditConflictException;

/** Relations as rows. */
@Repository
@Transactional(readOnly = true)
class RelationRows {

    private static final String SELECT = """
            select r.id, r.kind, r.state, r.from_document = :document as outgoing, coalesce(r.effective_on, f.issued_on) as effective_on,
                r.ended_on, r.words, r.note, r.decided_name, r.decided_at, r.version, %s
            from document_relation r
            join document f on f.id = r.from_document
            join document d on d.id = case when r.from_document = :document then r.to_document else r.from_document end
            """.formatted(LinkedRows.COLUMNS);

    private final JdbcClient jdbc;
    private final Clock clock;

    RelationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All relations of a document, in both directions, the newest other end first. */
    List<Relation> of(DocumentId document) {
        return jdbc.sql(SELECT + """
                         where r.from_document = :document or r.to_document = :document
                        order by d.issued_on desc nulls last, d.id, r.kind
                        """)
                .param("document", document.value())
                .query(RelationRows::read)
                .list();
    }

    Optional<Relation> find(DocumentId from, RelationId id) {
        return jdbc.sql(SELECT + " where r.id = :id and r.from_document = :document")
                .param("document", from.value())
                .param("id", id.value())
                .query(RelationRows::read)
                .optional();
    }

    /** @return empty where there is one of that kind between the two already */
    @Transactional
    Optional<RelationId> add(NewRelation given) {
        Actor actor = Acting.required();
        RelationId id = RelationId.next();
        int made = jdbc.sql("""
                        insert into document_relation (id, from_document, to_document, kind, state, effective_on, ended_on, note, made_by, made_name,
                            made_at, decided_by, decided_name, decided_at)
                        values (:id, :from, :to, :kind, 'CONFIRMED', :effective, :ended, :note, :by, :name, :at, :by, :name, :at)
                        on conflict (from_document, to_document, kind) do nothing
                        """)
                .param("id", id.value())
                .param("from", given.from().value())
                .param("to", given.to().value())
                .param("kind", given.kind().name())
                .param("effective", given.effectiveOn())
                .param("ended", given.endedOn())
                .param("note", given.note())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return made == 1 ? Optional.of(id) : Optional.empty();
    }

    /**
     * @throws EditConflictException if somebody else has decided meanwhile
     */
    @Transactional
    void decide(RelationId id, int version, RelationState state, @Nullable LocalDate endedOn) {
        Actor actor = Acting.required();
        int rows = jdbc.sql("""
                        update document_relation set state = :state, ended_on = :ended, decided_by = :by, decided_name = :name, decided_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("state", state.name())
                .param("ended", endedOn)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        EditConflictException.unlessChanged(rows, "relation " + id);
    }

    private static Relation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Relation(
                new RelationId(row.getObject("id", UUID.class)),
                RelationKind.valueOf(row.getString("kind")),
                RelationState.valueOf(row.getString("state")),
                row.getBoolean("outgoing"),
                LinkedRows.read(row),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("words"),
                row.getString("note"),
                row.getString("decided_name"),
                decided == null ? null : decided.toInstant(),
                row.getInt("version"));
    }
}
