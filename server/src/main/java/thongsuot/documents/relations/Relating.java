package thongsuot.documents.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.platform.Gate;

/** What documents have to do with each other: entered by people, or proposed by readings and confirmed by people. */
@Service
public class Relating {

    /** Why a relation could not be entered. */
    public enum Refusal {
        /** A document has nothing to do with itself. */
        ITSELF,
        /** There is one of that kind between the two. */
        THERE,
        /** A document can't act before it was issued on one that was issued later. */
        OLDER,
        /** It would end before it begins. */
        ENDS_EARLY
    }

    private final RelationRows rows;
    private final Documents documents;
    private final Gate gate;
    private final ApplicationEventPublisher events;

    Relating(RelationRows rows, Documents documents, Gate gate, ApplicationEventPublisher events) {
        this.rows = rows;
        this.documents = documents;
        this.gate = gate;
        this.events = events;
    }

    /** All that the document has to do with others, as far as who acts may see it. */
    @Transactional(readOnly = true)
    public List<Relation> of(DocumentId document) {
        return rows.of(document);
    }

    /** @return why not; empty where it is done */
    @Transactional
    public Optional<Refusal> add(NewRelation given) {
        Document from = acted(given.from());
        Document to = required(given.to());
        if (from.id().equals(to.id())) return Optional.of(Refusal.ITSELF);
        if (earlier(from, to)) return Optional.of(Refusal.OLDER);
        LocalDate begins = given.effectiveOn() == null ? from.issuedOn() : given.effectiveOn();
        if (early(begins, given.endedOn())) return Optional.of(Refusal.ENDS_EARLY);
        Optional<RelationId> made = rows.add(given);
        if (made.isEmpty()) return Optional.of(Refusal.THERE);
        events.publishEvent(new RelationDecided(
                from,
                given.kind(),
                RelationState.PROPOSED,
                RelationState.CONFIRMED,
                to.title(),
                days(given.effectiveOn(), given.endedOn()),
                true));
        return Optional.empty();
    }

    /**
     * Confirms, rejects or ends a relation.
     *
     * @param endedOn the first day on which it no longer holds; null while it does
     * @return why not; empty where it is done
     * @throws thongsuot.platform.EditConflictException if somebody else has decided meanwhile
     */
    @Transactional
    public Optional<Refusal> decide(
            DocumentId from, RelationId id, int version, RelationState state, @Nullable LocalDate endedOn) {
        Document document = acted(from);
        Relation was =
                rows.find(from, id).orElseThrow(() -> new IllegalArgumentException("relation " + id + " is not there"));
        if (early(was.effectiveOn(), endedOn)) return Optional.of(Refusal.ENDS_EARLY);
        rows.decide(id, version, state, endedOn);
        events.publishEvent(new RelationDecided(
                document,
                was.kind(),
                was.state(),
                state,
                was.other().title(),
                days(was.effectiveOn(), endedOn),
                false));
        return Optional.empty();
    }

    private static boolean early(@Nullable LocalDate begins, @Nullable LocalDate ended) {
        return begins != null && ended != null && !begins.isBefore(ended);
    }

    private static String days(@Nullable LocalDate begins, @Nullable LocalDate ended) {
        return (begins == null ? "" : begins) + (ended == null ? "" : " – " + ended);
    }

    private Document required(DocumentId id) {
        return documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
    }

    /** Whoever may link what a document says may say this of it; one that nobody has is answered for by nobody. */
    private Document acted(DocumentId id) {
        Document document = required(id);
        gate.require(
                DocumentAction.LINK,
                document.home() == null ? null : document.home().value());
        return document;
    }

    private static boolean earlier(Document from, Document to) {
        return from.issuedOn() != null
                && to.issuedOn() != null
                && from.issuedOn().isBefore(to.issuedOn());
    }
}
