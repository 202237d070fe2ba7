package thongsuot.documents.relations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation as a page about one of its ends shows it.
 *
 * @param outgoing whether the page's document is the one that acts: "implements", not "is implemented by"
 * @param other the other end
 * @param effectiveOn from when on it holds; null where neither it nor the document says
 * @param endedOn the first day on which it no longer holds; null while it does
 * @param words the words it was read from; empty where a person said it
 * @param decidedName who confirmed or rejected it; null while nobody has
 * @param version rises with each decision
 */
public record Relation(
        RelationId id,
        RelationKind kind,
        RelationState state,
        boolean outgoing,
        Linked other,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate endedOn,
        String words,
        String note,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        int version) {

    public boolean holdsOn(LocalDate day) {
        return state != RelationState.REJECTED
                && (effectiveOn == null || !effectiveOn.isAfter(day))
                && (endedOn == null || endedOn.isAfter(day));
    }
}
