package thongsuot.documents.letters;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Paper;
import thongsuot.documents.Papers;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;

/** Letters whose words come from another module. */
@Service
class PaperDesk implements Papers {

    private final Letters letters;
    private final Composing composing;
    private final Gate gate;

    PaperDesk(Letters letters, Composing composing, Gate gate) {
        this.letters = letters;
        this.composing = composing;
        this.gate = gate;
    }

    @Override
    public boolean mayWrite(UnitId issuer) {
        return gate.allows(DocumentAction.LETTER, issuer.value());
    }

    @Override
    @Transactional
    public UUID begin(UnitId issuer, DocumentId directive, Paper paper) {
        return letters.draft(issuer, directive, composing.paper(directive(directive), issuer, paper))
                .value();
    }

    @Override
    @Transactional
    public UUID begin(UnitId issuer, Paper paper) {
        return letters.draft(issuer, null, composing.paper(issuer, paper)).value();
    }

    @Override
    @Transactional
    public boolean reword(UUID id, DocumentId directive, Paper paper) {
        Letter letter = letters.find(new LetterId(id)).orElse(null);
        if (letter == null || letter.issued() != null) return false;
        LetterDraft was = letter.draft();
        letters.change(
                letter.id(),
                letter.version(),
                new LetterDraft(
                        was.kind(),
                        was.form(),
                        was.symbol(),
                        was.issuerName(),
                        was.superior(),
                        was.place(),
                        was.dated(),
                        paper.subject(),
                        was.addressees(),
                        was.grounds(),
                        Composing.body(directive(directive), was.issuerName(), paper),
                        was.annexes(),
                        was.recipients(),
                        was.authority(),
                        was.position(),
                        was.signer()));
        return true;
    }

    private Composing.Directive directive(DocumentId id) {
        return composing
                .directive(id)
                .orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
    }
}
