package thongsuot.documents.relations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.web.Tone;

/**
 * Whether a document is in force on a day, and by whose word. Computed from relations each time, never stored. Only what a person has
 * confirmed ends a document; what a reading alone says makes it doubtful.
 *
 * @param state the answer
 * @param by the relation that says so; null where none does
 */
public record Force(State state, @Nullable Relation by) {

    public enum State {
        /** It has no date: nobody can tell. */
        UNKNOWN,
        NOT_YET,
        IN_FORCE,
        /** In force, but a later document changes its words. */
        AMENDED,
        /** A reading says that it was replaced or revoked; a person has yet to confirm it. */
        DOUBTFUL,
        REPLACED,
        REVOKED;

        public Tone tone() {
            return switch (this) {
                case IN_FORCE -> Tone.GOOD;
                case AMENDED, DOUBTFUL -> Tone.WARN;
                case REPLACED, REVOKED -> Tone.BAD;
                case UNKNOWN, NOT_YET -> Tone.PLAIN;
            };
        }
    }

    /** @param relations all relations of the document, as {@link Relating#of} gives them */
    static Force of(Document document, List<Relation> relations, LocalDate day) {
        LocalDate issued = document.issuedOn();
        if (issued != null && issued.isAfter(day)) return new Force(State.NOT_YET, null);
        Relation ended = first(relations, day, true, true);
        if (ended != null)
            return new Force(ended.kind() == RelationKind.REPLACES ? State.REPLACED : State.REVOKED, ended);
        Relation doubt = first(relations, day, true, false);
        if (doubt != null) return new Force(State.DOUBTFUL, doubt);
        Relation altered = first(relations, day, false, true);
        if (altered != null) return new Force(State.AMENDED, altered);
        return new Force(issued == null ? State.UNKNOWN : State.IN_FORCE, null);
    }

    private static @Nullable Relation first(List<Relation> relations, LocalDate day, boolean ends, boolean confirmed) {
        return relations.stream()
                .filter(each -> !each.outgoing()
                        && (ends ? each.kind().ends() : each.kind().alters())
                        && (each.state() == RelationState.CONFIRMED) == confirmed
                        && each.effectiveOn() != null
                        && each.holdsOn(day))
                .min(Comparator.comparing(Relation::effectiveOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }
}
