package thongsuot.documents.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.DocumentReviewed;
import thongsuot.documents.Documents;
import thongsuot.documents.FactId;
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.documents.register.HeaderCorrection;
import thongsuot.documents.review.FactRows.Decided;
import thongsuot.documents.review.FactRows.Kept;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people say of what was read. Each decision is a row of its own and can be taken back; two people never overwrite each other. */
@Service
class Reviewing {

    private final FactRows rows;
    private final Documents documents;
    private final HeaderCorrection header;
    private final JdbcClient jdbc;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            FactRows rows,
            Documents documents,
            HeaderCorrection header,
            JdbcClient jdbc,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.header = header;
        this.jdbc = jdbc;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** What came of a decision. */
    sealed interface Outcome {
        /** @param changed the facts that look different now */
        record Done(List<FactId> changed) implements Outcome {}

        /** Somebody decided first; nothing was changed. */
        record Overtaken(Decided now) implements Outcome {}
    }

    @Transactional
    public Outcome accept(DocumentId document, FactId id, int version) {
        return move(document, id, version, FactState.ACCEPTED);
    }

    @Transactional
    public Outcome remove(DocumentId document, FactId id, int version) {
        return move(document, id, version, FactState.REMOVED);
    }

    private Outcome move(DocumentId document, FactId id, int version, FactState state) {
        require(document);
        Decided now = rows.find(document, id).orElseThrow(() -> gone(id));
        DocumentFact fact = now.fact();
        boolean mine = Acting.required().account().equals(now.by());
        // The same decision twice is one: a double click, or two people who agree.
        if (fact.state() == state && (fact.version() == version || mine)) return new Outcome.Done(List.of(id));
        // What a person corrected or added is confirmed already.
        FactState next = state == FactState.ACCEPTED && fact.state().confirmed() ? fact.state() : state;
        if (fact.version() != version || !rows.decide(fact, fact.in(next), Ids.next()))
            return new Outcome.Overtaken(rows.find(document, id).orElseThrow(() -> gone(id)));
        return new Outcome.Done(List.of(id));
    }

    /**
     * Puts what a person says in the place of what the rule said, which is kept.
     *
     * @param span where the right words are; null where they stay
     */
    @Transactional
    public Outcome correct(DocumentId document, FactId id, int version, JsonNode payload, @Nullable Span span) {
        Document of = require(document);
        Decided now = rows.find(document, id).orElseThrow(() -> gone(id));
        DocumentFact fact = now.fact();
        Span place = span == null ? fact.span() : span;
        boolean same = payload.equals(fact.payload()) && place.equals(fact.span());
        if (same) return move(document, id, version, FactState.ACCEPTED);
        DocumentFact after = new DocumentFact(
                id,
                document,
                fact.kind(),
                place,
                span == null ? fact.words() : words(document, span),
                fact.path(),
                payload,
                fact.rule(),
                fact.doubtful(),
                fact.rule().isEmpty() ? FactState.ADDED : FactState.CORRECTED,
                fact.said() != null || fact.rule().isEmpty() ? fact.said() : said(fact),
                fact.version());
        if (fact.version() != version || !rows.decide(fact, after, Ids.next())) return new Outcome.Overtaken(now);
        if (fact.kind() == FactKind.HEADER) header.apply(of, payload);
        events.publishEvent(new FactCorrected(of, fact, after));
        return new Outcome.Done(List.of(id));
    }

    private static JsonNode said(DocumentFact fact) {
        ObjectNode said = JsonMapper.shared()
                .createObjectNode()
                .put("start", fact.span().start())
                .put("end", fact.span().end())
                .put("words", fact.words());
        said.set("payload", fact.payload());
        return said;
    }

    /** Adds what no rule found. */
    @Transactional
    public FactId add(DocumentId document, FactKind kind, Span span, JsonNode payload) {
        Document of = require(document);
        UUID reading =
                rows.reading(document).orElseThrow(() -> new IllegalArgumentException(document + " was not read"));
        DocumentFact fact = new DocumentFact(
                FactId.next(),
                document,
                kind,
                span,
                words(document, span),
                path(document, span),
                payload,
                "",
                false,
                FactState.ADDED,
                null,
                0);
        rows.add(fact, reading, Ids.next());
        if (kind == FactKind.HEADER) header.apply(of, payload);
        events.publishEvent(new FactCorrected(of, null, fact));
        return fact.id();
    }

    /** Accepts what nobody has looked at in a group. What somebody decides meanwhile stays as they said. */
    @Transactional
    public Outcome acceptAll(DocumentId document, FactKind kind) {
        require(document);
        UUID batch = Ids.next();
        List<FactId> changed = rows.all(document).stream()
                .map(Decided::fact)
                .filter(fact -> fact.kind() == kind && fact.state() == FactState.PROPOSED)
                .filter(fact -> rows.decide(fact, fact.in(FactState.ACCEPTED), batch))
                .map(DocumentFact::id)
                .toList();
        return new Outcome.Done(changed);
    }

    /** Accepts what nobody has looked at of all that was read in one clause: who checks a sentence checks who, what and by when at once. */
    @Transactional
    public Outcome acceptClause(DocumentId document, FactId id) {
        require(document);
        DocumentFact at = rows.find(document, id).orElseThrow(() -> gone(id)).fact();
        UUID batch = Ids.next();
        List<FactId> changed = rows.all(document).stream()
                .map(Decided::fact)
                .filter(fact -> fact.state() == FactState.PROPOSED && together(fact, at))
                .filter(fact -> rows.decide(fact, fact.in(FactState.ACCEPTED), batch))
                .map(DocumentFact::id)
                .toList();
        return new Outcome.Done(changed);
    }

    private static boolean together(DocumentFact one, DocumentFact other) {
        return one.id().equals(other.id())
                || (!one.path().isEmpty() && one.path().equals(other.path()))
                || one.span().overlaps(other.span());
    }

    /** Takes the last step of who acts back. */
    @Transactional
    public Outcome undo(DocumentId document) {
        require(document);
        List<Kept> last = rows.latest(document);
        List<FactId> changed = last.stream()
                .filter(kept -> rows.find(document, kept.fact())
                        .filter(now -> rows.undo(now.fact(), kept))
                        .isPresent())
                .map(Kept::fact)
                .toList();
        if (changed.isEmpty() && !last.isEmpty())
            return new Outcome.Overtaken(
                    rows.find(document, last.getFirst().fact()).orElseThrow());
        return new Outcome.Done(changed);
    }

    /** "Đã rà soát": an act of a person about what the facts are now. */
    @Transactional
    public void reviewed(DocumentId document) {
        Document of = require(document);
        UUID reading =
                rows.reading(document).orElseThrow(() -> new IllegalArgumentException(document + " was not read"));
        List<DocumentFact> facts = rows.all(document).stream()
                .map(Decided::fact)
                .filter(fact -> fact.kind() != FactKind.WARNING)
                .toList();
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into document_review (id, document, reading, accepted, corrected, added, removed, left_open, reviewed_by,
                            reviewed_name, reviewed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        document.value(),
                        reading,
                        count(facts, FactState.ACCEPTED),
                        count(facts, FactState.CORRECTED),
                        count(facts, FactState.ADDED),
                        count(facts, FactState.REMOVED),
                        count(facts, FactState.PROPOSED),
                        actor.account(),
                        actor.name(),
                        OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new DocumentReviewed(
                of,
                count(facts, FactState.ACCEPTED),
                count(facts, FactState.CORRECTED),
                count(facts, FactState.ADDED),
                count(facts, FactState.REMOVED)));
    }

    private static int count(List<DocumentFact> facts, FactState state) {
        return (int) facts.stream().filter(fact -> fact.state() == state).count();
    }

    private Document require(DocumentId id) {
        Document document = documents.find(id).orElseThrow(() -> new IllegalArgumentException("no document " + id));
        gate.require(
                DocumentAction.REVIEW,
                document.home() == null ? null : document.home().value());
        return document;
    }

    private String words(DocumentId document, Span span) {
        String text = documents.text(document).orElseThrow().text();
        if (span.end() > text.length()) throw new IllegalArgumentException("no words at " + span);
        return span.of(text);
    }

    /** The narrowest part that holds the words. */
    private String path(DocumentId document, Span span) {
        return documents.clauses(document).stream()
                .filter(clause -> clause.span().contains(span))
                .min(java.util.Comparator.comparingInt(clause -> clause.span().length()))
                .map(Documents.Clause::path)
                .orElse("");
    }

    private static IllegalArgumentException gone(FactId id) {
        return new IllegalArgumentException("fact " + id + " is not there");
    }
}
