package thongsuot.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as lists and timelines show it.
 *
 * @param effectiveOn the first day on which it holds
 * @param reason why, in the words of who proposed it; may be empty
 * @param decidedBy the account of the second person; null while nobody has decided
 * @param decidedNote what the second person said, mostly why not; may be empty
 * @param undoes the change that this one undoes; null for all others
 * @param version for changes to say which state they saw
 */
public record RecordedChange(
        ChangeId id,
        ChangeKind kind,
        ChangeState state,
        Basis basis,
        LocalDate effectiveOn,
        String reason,
        UUID proposedBy,
        String proposedName,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        String decidedNote,
        @Nullable ChangeId undoes,
        int version) {}
