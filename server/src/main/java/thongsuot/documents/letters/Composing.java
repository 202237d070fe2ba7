package thongsuot.documents.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Paper;
import thongsuot.formats.official.OfficialForm;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/** The first draft of a letter: everything filled in that directive and organisation tell, nothing else. */
@Service
class Composing {

    private final Documents documents;
    private final Letterheads letterheads;
    private final LetterRows rows;
    private final Clock clock;

    Composing(Documents documents, Letterheads letterheads, LetterRows rows, Clock clock) {
        this.documents = documents;
        this.letterheads = letterheads;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A directive and what it asks of whom.
     *
     * @param reviewed whether a person has checked what was read
     */
    record Directive(Document document, AssignmentLetter assignments, boolean reviewed) {}

    @Transactional(readOnly = true)
    public Optional<Directive> directive(DocumentId id) {
        return documents
                .find(id)
                .map(document -> new Directive(
                        document,
                        AssignmentLetter.from(document, documents.duties(id)),
                        documents.reviewedAt(id).isPresent()));
    }

    /** Documents with duties, to choose from. */
    @Transactional(readOnly = true)
    public List<Document> directives() {
        return rows.directives(50).stream()
                .map(documents::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param units names out of the directive's */
    @Transactional(readOnly = true)
    public LetterDraft assignment(Directive directive, UnitId issuer, List<String> units) {
        Letterheads.Letterhead head = letterheads.of(issuer, today());
        AssignmentLetter letter = directive.assignments();
        List<String> recipients = new ArrayList<>(List.of("Như trên"));
        if (!directive.document().issuerName().isEmpty())
            recipients.add(OfficeNames.inSentence(directive.document().issuerName()) + " (để báo cáo)");
        return draft(
                head,
                DocumentKind.OFFICIAL_LETTER,
                letter.subject(),
                String.join("\n", units),
                letter.body(OfficeNames.shortly(head.name()), units),
                recipients);
    }

    /** A paper whose words come from elsewhere: what it carries out is cited first, and who gave that is told. */
    @Transactional(readOnly = true)
    public LetterDraft paper(Directive directive, UnitId issuer, Paper paper) {
        Letterheads.Letterhead head = letterheads.of(issuer, today());
        List<String> recipients = new ArrayList<>();
        if (!directive.document().issuerName().isEmpty())
            recipients.add(OfficeNames.inSentence(directive.document().issuerName()) + " (để báo cáo)");
        return draft(head, paper.kind(), paper.subject(), "", body(directive, head.name(), paper), recipients);
    }

    /** A paper of its own, that carries out no directive. */
    @Transactional(readOnly = true)
    public LetterDraft paper(UnitId issuer, Paper paper) {
        return draft(
                letterheads.of(issuer, today()), paper.kind(), paper.subject(), "", paper.body(), new ArrayList<>());
    }

    static String body(Directive directive, String issuerName, Paper paper) {
        return "Thực hiện " + directive.assignments().cited() + ", " + OfficeNames.inSentence(issuerName) + " ban hành "
                + paper.kind().vietnamese() + " với các nội dung sau:\n" + paper.body();
    }

    @Transactional(readOnly = true)
    public LetterDraft blank(UnitId issuer, DocumentKind kind, String subject) {
        return draft(letterheads.of(issuer, today()), kind, subject, "", "Nội dung.", new ArrayList<>());
    }

    private LetterDraft draft(
            Letterheads.Letterhead head,
            DocumentKind kind,
            String subject,
            String addressees,
            String body,
            List<String> recipients) {
        OfficialForm form = head.form();
        recipients.add(form.word("storage").replace(", {desk}", ""));
        return new LetterDraft(
                kind,
                form.id(),
                form.symbols().of(kind, head.office(), null),
                head.name(),
                head.superior(),
                head.place().isEmpty() ? "……" : head.place(),
                today(),
                subject,
                addressees,
                "",
                body,
                "",
                String.join("\n", recipients),
                SigningLines.write(form, head.authority()),
                head.position(),
                "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
