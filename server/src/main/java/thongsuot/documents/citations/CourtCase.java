package thongsuot.documents.citations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;

/**
 * A place where citations do not fit together.
 *
 * @param document whose text it is
 * @param title of that document
 * @param other the other side; null where it is not to be seen
 * @param said what the text says: a date, a name
 * @param found what is known otherwise
 * @param proposal what the program would do
 * @param verdict what people decided last; null while nobody has
 * @param gone whether it no longer stands
 */
public record CourtCase(
        UUID id,
        CaseKind kind,
        DocumentId document,
        String title,
        @Nullable UUID fact,
        @Nullable DocumentId other,
        String otherTitle,
        String said,
        String found,
        String proposal,
        Instant foundAt,
        @Nullable Verdict verdict,
        String note,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        boolean gone) {

    public enum Verdict {
        /** As proposed. */
        ACCEPTED,
        /** Two documents, or a difference that is none. */
        BOTH_RIGHT,
        /** The issuer is told. */
        NOTED,
        REOPENED
    }

    /** Whether it waits for a person. */
    public boolean open() {
        return !gone && (verdict == null || verdict == Verdict.REOPENED);
    }
}
