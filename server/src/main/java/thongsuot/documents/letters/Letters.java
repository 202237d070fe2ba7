package thongsuot.documents.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.FileHash;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Numbers;
import thongsuot.documents.Origin;
import thongsuot.documents.PaperIssued;
import thongsuot.documents.Registering;
import thongsuot.documents.Secrecy;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.intake.Readings;
import thongsuot.documents.relations.NewRelation;
import thongsuot.documents.relations.Relating;
import thongsuot.documents.relations.RelationKind;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.official.OfficialWriter;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.cite.DocumentKind;

/** Letters from their first draft to the number that freezes them. */
@Service
class Letters {

    /** Why a letter can't be changed any more. */
    static final class AlreadyIssuedException extends RuntimeException {
        AlreadyIssuedException(LetterId id) {
            super("letter " + id + " is issued");
        }
    }

    private final LetterRows rows;
    private final Documents documents;
    private final Relating relating;
    private final Registering registering;
    private final Numbers numbers;
    private final StoredFiles files;
    private final Readings readings;
    private final Gate gate;
    private final ApplicationEventPublisher events;

    Letters(
            LetterRows rows,
            Documents documents,
            Relating relating,
            Registering registering,
            Numbers numbers,
            StoredFiles files,
            Readings readings,
            Gate gate,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.documents = documents;
        this.relating = relating;
        this.registering = registering;
        this.numbers = numbers;
        this.files = files;
        this.readings = readings;
        this.gate = gate;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(LetterId id) {
        return rows.find(id)
                .filter(letter ->
                        gate.allows(DocumentAction.VIEW, letter.issuer().value()));
    }

    @Transactional(readOnly = true)
    public List<Letter> latest(int most) {
        return rows.latest(most);
    }

    @Transactional
    public LetterId draft(UnitId issuer, @Nullable DocumentId directive, LetterDraft draft) {
        gate.require(DocumentAction.LETTER, issuer.value());
        LetterId id = LetterId.next();
        rows.insert(id, issuer, directive, draft);
        publish(
                "documents.letter.drafted",
                id,
                issuer,
                draft,
                Map.of("kind", draft.kind().vietnamese()));
        return id;
    }

    /** @throws thongsuot.platform.EditConflictException if somebody else has changed it meanwhile */
    @Transactional
    public void change(LetterId id, int version, LetterDraft draft) {
        Letter letter = open(id);
        rows.update(id, version, draft);
        publish("documents.letter.changed", id, letter.issuer(), draft, Map.of("version", version + 1));
    }

    @Transactional
    public void drop(LetterId id) {
        Letter letter = open(id);
        rows.delete(id);
        publish("documents.letter.dropped", id, letter.issuer(), letter.draft(), Map.of());
    }

    /**
     * Enters the letter into the register, draws its number and keeps the file as it is sent: all of it or nothing.
     *
     * @param version that the one who issues has looked at
     * @throws thongsuot.documents.numbers.NoTermException if the term of a Party body is not known
     * @throws thongsuot.platform.EditConflictException if somebody has changed it since
     */
    @Transactional
    public void issue(LetterId id, int version) {
        Letter letter = open(id);
        if (letter.version() != version) thongsuot.platform.EditConflictException.unlessChanged(0, "letter " + id);
        LetterDraft draft = letter.draft();
        draft.content(1);
        DocumentId document = registering
                .register(registered(letter), letter.issuer(), Direction.OUTGOING, null)
                .id();
        char mark = draft.officialForm().word("number").contains("{number}-") ? '-' : '/';
        Numbers.Drawn drawn =
                numbers.draw(letter.issuer(), draft.kind(), draft.symbol(), mark, draft.dated(), document);
        rows.numbered(document, drawn.number(), drawn.code(), draft.symbol(), drawn.series());
        byte[] docx = OfficialWriter.write(draft.officialForm(), draft.content(drawn.number()));
        FileHash hash = files.store(docx);
        registering.attach(document, hash, "MAIN", fileName(drawn.code()) + ".docx");
        if (draft.kind() == DocumentKind.PLAN) keepReading(document, hash, docx);
        rows.issued(id, document, drawn.number(), drawn.code(), hash);
        implement(letter, document);
        publish(
                "documents.letter.issued",
                id,
                letter.issuer(),
                draft,
                Map.of("code", drawn.code(), "sha256", hash.value(), "form", draft.form()));
        events.publishEvent(new PaperIssued(id.value(), document, letter.issuer()));
    }

    /** A plan gives duties of its own: units below draft theirs from it. A letter only hands on those of its directive. */
    private void keepReading(DocumentId document, FileHash hash, byte[] docx) {
        try {
            readings.keep(document, hash, DocumentReader.standard().read(DocumentFiles.open(docx, "ke-hoach.docx")));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("a plan that was just written can't be read", e);
        }
    }

    /** A letter that hands on the tasks of a directive carries it out; the graph of either shows the other. */
    private void implement(Letter letter, DocumentId document) {
        DocumentId directive = letter.directive();
        if (directive == null || documents.find(directive).isEmpty()) return;
        relating.add(new NewRelation(document, directive, RelationKind.IMPLEMENTS, null, null, ""));
    }

    /** Keeps the PDF of an issued letter beside its Word file; the first one counts. */
    @Transactional
    public void keepPdf(LetterId id, byte[] pdf) {
        Letter letter = rows.locked(id).orElseThrow();
        Letter.Issued issued = letter.issued();
        if (issued == null || issued.pdf() != null) return;
        gate.require(DocumentAction.LETTER, letter.issuer().value());
        FileHash hash = files.store(pdf);
        registering.attach(issued.document(), hash, "MAIN", fileName(issued.code()) + ".pdf");
        rows.printed(id, hash);
    }

    @Transactional(readOnly = true)
    public byte[] stored(FileHash hash) {
        return files.read(hash).orElseThrow(() -> new IllegalStateException("file " + hash.value() + " is not there"));
    }

    static String fileName(String code) {
        return code.replace('/', '-');
    }

    /** A draft that who acts may change; held until the transaction ends. */
    private Letter open(LetterId id) {
        Letter letter = rows.locked(id).orElseThrow(() -> new IllegalArgumentException("no letter " + id));
        gate.require(DocumentAction.LETTER, letter.issuer().value());
        if (letter.issued() != null) throw new AlreadyIssuedException(id);
        return letter;
    }

    private static NewDocument registered(Letter letter) {
        LetterDraft draft = letter.draft();
        return new NewDocument(
                Origin.REGISTERED,
                draft.kind(),
                null,
                letter.issuer(),
                draft.issuerName(),
                "",
                draft.dated(),
                draft.place(),
                draft.subject(),
                draft.signer(),
                Secrecy.NONE);
    }

    private void publish(String action, LetterId id, UnitId issuer, LetterDraft draft, Map<String, ?> after) {
        events.publishEvent(new LetterEvent(action, id, draft.subject(), issuer, after));
    }
}
