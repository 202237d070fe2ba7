package thongsuot.documents.citations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.citations.CourtCase.Verdict;
import thongsuot.platform.Gate;

/** What people say of citations: which document one means, and who is right where two texts disagree. */
@Service
class Citing {

    private final CitationRows rows;
    private final CourtRows court;
    private final MentionRows mentions;
    private final Linking linking;
    private final Documents documents;
    private final Gate gate;
    private final ApplicationEventPublisher events;

    Citing(
            CitationRows rows,
            CourtRows court,
            MentionRows mentions,
            Linking linking,
            Documents documents,
            Gate gate,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.court = court;
        this.mentions = mentions;
        this.linking = linking;
        this.documents = documents;
        this.gate = gate;
        this.events = events;
    }

    /** Says which document a citation means, for all mentions of the document that say the same. */
    @Transactional
    public void choose(DocumentId document, UUID fact, DocumentId target, String reason) {
        Document citing = acted(document);
        CitationLink link = rows.find(document, fact)
                .orElseThrow(() -> new IllegalArgumentException("citation " + fact + " is not there"));
        Document means = documents
                .find(target)
                .orElseThrow(() -> new IllegalArgumentException("document " + target + " is not there"));
        CitationLink.Candidate was = link.target();
        rows.choose(document, link.mention(), was == null ? null : was.id(), target, reason);
        events.publishEvent(
                new CitationChosen(citing, link.words(), was == null ? "" : was.title(), means.title(), reason));
    }

    /** The citation means a document of its own, exactly as its words say: it becomes a stub. */
    @Transactional
    public DocumentId standsAlone(DocumentId document, UUID fact, String reason) {
        acted(document);
        Mention mention = mentions.in(document).stream()
                .filter(each -> each.fact().equals(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("citation " + fact + " is not there"));
        DocumentId stub = Optional.ofNullable(linking.stub(mention))
                .orElseThrow(() -> new IllegalArgumentException("citation " + fact + " names nothing"));
        choose(document, fact, stub, reason);
        return stub;
    }

    @Transactional
    public void decide(UUID id, Verdict verdict, String note) {
        CourtCase found =
                court.find(id).orElseThrow(() -> new IllegalArgumentException("case " + id + " is not there"));
        Document document = acted(found.document());
        court.decide(id, verdict, note);
        UUID fact = found.fact();
        if (found.kind() == CaseKind.TWO_DATES && fact != null) settled(found, fact, verdict);
        events.publishEvent(new CaseDecided(document, found, verdict, note));
    }

    /** Two dates of one document: either the mention means it none the less, or it means another one. */
    private void settled(CourtCase found, UUID fact, Verdict verdict) {
        DocumentId other = found.other();
        if (verdict == Verdict.ACCEPTED && other != null) {
            if (found.proposal().equals("MENTION")) rows.redate(other, LocalDate.parse(found.said()));
            choose(found.document(), fact, other, "");
        }
        if (verdict == Verdict.BOTH_RIGHT) standsAlone(found.document(), fact, "");
    }

    private Document acted(DocumentId id) {
        Document document =
                documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
        gate.require(
                DocumentAction.LINK,
                document.home() == null ? null : document.home().value());
        return document;
    }
}
