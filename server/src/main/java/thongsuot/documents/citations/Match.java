package thongsuot.documents.citations;

import java.util.List;
import thongsuot.documents.DocumentId;

/** What a mention means, as far as it can be told. */
sealed interface Match {

    /** @param sure whether issuer, kind, number and date agree; else a date is missing or differs, and a person should look */
    record One(DocumentId id, boolean sure) implements Match {}

    /** Several fit; the program does not choose. */
    record Several(List<DocumentId> ids) implements Match {}

    /** None is known: it becomes a stub. */
    record None() implements Match {}
}
