package thongsuot.documents.letters;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.AssignmentLetters;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;

@Service
class WritingAssignments implements AssignmentLetters {

    private final Composing composing;
    private final Letters letters;

    WritingAssignments(Composing composing, Letters letters) {
        this.composing = composing;
        this.letters = letters;
    }

    @Override
    @Transactional
    public UUID draft(UnitId issuer, DocumentId id, Predicate<String> wanted, String signer) {
        Composing.Directive directive =
                composing.directive(id).orElseThrow(() -> new IllegalArgumentException("no directive " + id));
        List<String> units =
                directive.assignments().named().keySet().stream().filter(wanted).toList();
        LetterDraft draft = composing.assignment(directive, issuer, units).signedBy(signer);
        return letters.draft(issuer, id, draft).value();
    }

    @Override
    @Transactional
    public void issue(UUID id) {
        Letter letter =
                letters.find(new LetterId(id)).orElseThrow(() -> new IllegalArgumentException("no letter " + id));
        letters.issue(letter.id(), letter.version());
    }
}
