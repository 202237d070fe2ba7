package thongsuot.documents.letters;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.Documents;
import thongsuot.formats.official.LetterContent;
import thongsuot.formats.official.LetterContentException;
import thongsuot.platform.Gate;

/** Makes what the pages of letters show. */
@Component
class LetterViews {

    private final Documents documents;
    private final LetterPdf pdf;
    private final Gate gate;

    LetterViews(Documents documents, LetterPdf pdf, Gate gate) {
        this.documents = documents;
        this.pdf = pdf;
        this.gate = gate;
    }

    @Transactional(readOnly = true)
    public LetterView of(Letter letter) {
        LetterDraft draft = letter.draft();
        Letter.Issued issued = letter.issued();
        Integer number = issued == null ? null : issued.number();
        String problem = "";
        @Nullable LetterContent content = null;
        try {
            content = draft.content(number);
        } catch (LetterContentException e) {
            problem = String.valueOf(e.getMessage());
        }
        boolean writes = issued == null
                && gate.allows(DocumentAction.LETTER, letter.issuer().value());
        return new LetterView(
                letter.id().toString(),
                draft,
                draft.officialForm(),
                draft.officialForm().symbols().printed(number, draft.symbol()),
                content,
                problem,
                Optional.ofNullable(letter.directive()).flatMap(documents::find).orElse(null),
                issued,
                letter.changedBy(),
                letter.changedAt(),
                letter.version(),
                writes,
                writes && gate.allows(DocumentAction.NUMBER, letter.issuer().value()),
                pdf.available() || issued != null && issued.pdf() != null);
    }

    List<LetterView.Row> rows(List<Letter> letters) {
        return letters.stream().map(LetterViews::row).toList();
    }

    private static LetterView.Row row(Letter letter) {
        LetterDraft draft = letter.draft();
        Letter.Issued issued = letter.issued();
        return new LetterView.Row(
                letter.id().toString(),
                draft.kind().vietnamese(),
                draft.subject(),
                issued == null ? "" : issued.code(),
                draft.issuerName(),
                draft.dated(),
                letter.changedBy(),
                issued != null);
    }
}
