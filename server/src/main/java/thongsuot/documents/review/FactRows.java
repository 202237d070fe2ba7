package thongsuot.documents.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.documents.FactState;
import thongsuot.documents.register.FactColumns;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts and the decisions about them, as rows. A decision changes a fact only at the version that its maker saw. */
@Repository
class FactRows {

    private static final String SELECT = "select " + FactColumns.ALL + """
            , f.decided_name, f.decided_by
            from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FactRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A fact and who decided last.
     *
     * @param by null while nobody has
     */
    record Decided(DocumentFact fact, @Nullable UUID by, String byName) {}

    List<Decided> all(DocumentId document) {
        return jdbc.sql(SELECT + " where f.document = ? order by f.kind, f.span_start, f.span_end, f.id")
                .param(document.value())
                .query(FactRows::row)
                .list();
    }

    Optional<Decided> find(DocumentId document, FactId fact) {
        return jdbc.sql(SELECT + " where f.document = ? and f.id = ?")
                .params(document.value(), fact.value())
                .query(FactRows::row)
                .optional();
    }

    /** Some of them, in no order. */
    List<Decided> some(DocumentId document, List<FactId> facts) {
        return jdbc.sql(SELECT + " where f.document = ? and f.id = any (?)")
                .params(document.value(), facts.stream().map(FactId::value).toArray(UUID[]::new))
                .query(FactRows::row)
                .list();
    }

    /** @param all without the warnings, which say nothing of the document */
    record Count(int all, int open) {}

    Count count(DocumentId document) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where f.state = 'PROPOSED')
                        from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null
                        where f.document = ? and f.kind <> 'WARNING'
                        """)
                .param(document.value())
                .query((row, _) -> new Count(row.getInt(1), row.getInt(2)))
                .single();
    }

    Optional<UUID> reading(DocumentId document) {
        return jdbc.sql("select id from document_reading where document = ? and superseded_at is null")
                .param(document.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * Writes a decision.
     *
     * @return whether the fact was still at the version of {@code before}; if not, nothing has changed
     */
    boolean decide(DocumentFact before, DocumentFact after, UUID batch) {
        int rows = write(after, before.version());
        if (rows == 0) return false;
        remember(before, after, batch);
        return true;
    }

    private int write(DocumentFact after, int seen) {
        Actor actor = Acting.required();
        boolean open = after.state() == FactState.PROPOSED;
        JsonNode said = after.said();
        return jdbc.sql("""
                        update document_fact set span_start = :start, span_end = :end, words = :words, path = :path,
                            payload = cast(:payload as jsonb), state = :state, said = cast(:said as jsonb),
                            decided_by = cast(:by as uuid), decided_name = :byName, decided_at = cast(:at as timestamptz),
                            version = version + 1
                        where id = :id and version = :seen
                        """)
                .param("start", after.span().start())
                .param("end", after.span().end())
                .param("words", after.words())
                .param("path", after.path())
                .param("payload", after.payload().toString())
                .param("state", after.state().name())
                .param("said", said == null ? null : said.toString())
                .param("by", open ? null : actor.account())
                .param("byName", open ? null : actor.name())
                .param("at", open ? null : OffsetDateTime.now(clock))
                .param("id", after.id().value())
                .param("seen", seen)
                .update();
    }

    /** A fact that a person found. */
    void add(DocumentFact fact, UUID reading, UUID batch) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into document_fact (id, document, reading, kind, span_start, span_end, words, path, payload, rule, doubtful, state,
                            decided_by, decided_name, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), '', false, 'ADDED', ?, ?, ?)
                        """)
                .params(
                        fact.id().value(),
                        fact.document().value(),
                        reading,
                        fact.kind().name(),
                        fact.span().start(),
                        fact.span().end(),
                        fact.words(),
                        fact.path(),
                        fact.payload().toString(),
                        actor.account(),
                        actor.name(),
                        OffsetDateTime.now(clock))
                .update();
        remember(fact.in(FactState.REMOVED), fact, batch);
    }

    private void remember(DocumentFact before, DocumentFact after, UUID batch) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into fact_decision (id, fact, document, batch, before, after, decided_by, decided_name, decided_at)
                        values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        after.id().value(),
                        after.document().value(),
                        batch,
                        state(before).toString(),
                        state(after).put("version", before.version() + 1).toString(),
                        actor.account(),
                        actor.name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static ObjectNode state(DocumentFact fact) {
        ObjectNode kept = JsonMapper.shared()
                .createObjectNode()
                .put("state", fact.state().name())
                .put("start", fact.span().start())
                .put("end", fact.span().end())
                .put("words", fact.words())
                .put("path", fact.path());
        kept.set("payload", fact.payload());
        JsonNode said = fact.said();
        if (said != null) kept.set("said", said);
        return kept;
    }

    /** A decision that may be taken back. */
    record Kept(UUID id, FactId fact, JsonNode before, int version) {}

    /** What who acts decided last in one step; empty where there is nothing to take back. */
    List<Kept> latest(DocumentId document) {
        return jdbc.sql("""
                        select id, fact, before, cast(after->>'version' as int) as version from fact_decision
                        where undone_at is null and batch = (select d.batch from fact_decision d
                            join document_fact f on f.id = d.fact
                            join document_reading r on r.id = f.reading and r.superseded_at is null
                            where d.document = :document and d.decided_by = :by and d.undone_at is null
                            order by d.decided_at desc, d.id desc limit 1)
                        """)
                .param("document", document.value())
                .param("by", Acting.required().account())
                .query((row, _) -> new Kept(
                        row.getObject(1, UUID.class),
                        new FactId(row.getObject(2, UUID.class)),
                        JsonMapper.shared().readTree(row.getString(3)),
                        row.getInt(4)))
                .list();
    }

    /** Takes a decision back, unless somebody has decided otherwise since. */
    boolean undo(DocumentFact now, Kept kept) {
        jdbc.sql("update fact_decision set undone_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), kept.id())
                .update();
        if (now.version() != kept.version()) return false;
        JsonNode before = kept.before();
        DocumentFact back = new DocumentFact(
                now.id(),
                now.document(),
                now.kind(),
                new Span(before.path("start").asInt(), before.path("end").asInt()),
                before.path("words").asString(""),
                before.path("path").asString(""),
                before.path("payload"),
                now.rule(),
                now.doubtful(),
                FactState.valueOf(before.path("state").asString("")),
                before.has("said") ? before.path("said") : null,
                now.version());
        return write(back, now.version()) == 1;
    }

    private static Decided row(ResultSet row, int number) throws SQLException {
        String by = row.getString("decided_name");
        return new Decided(FactColumns.read(row), row.getObject("decided_by", UUID.class), by == null ? "" : by);
    }
}
