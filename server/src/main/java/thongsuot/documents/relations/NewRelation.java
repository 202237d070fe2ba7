package thongsuot.documents.relations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;

/**
 * A relation that a person enters.
 *
 * @param from the document that acts: the one that replaces, amends, implements
 * @param effectiveOn null for the day of that document
 * @param endedOn the first day on which it no longer holds; null while it does
 */
public record NewRelation(
        DocumentId from,
        DocumentId to,
        RelationKind kind,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate endedOn,
        String note) {}
