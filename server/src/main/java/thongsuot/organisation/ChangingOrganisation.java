package thongsuot.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes of structure: proposed by one person, decided by another. The rights of both are asked for at every unit that the change
 * names ({@link OrganisationAction}); without them a {@code RefusedException} goes up.
 */
public interface ChangingOrganisation {

    /** What a change would do, without proposing it. */
    Preview preview(Proposal proposal);

    /** Puts a change in the register for a second person to decide. */
    Outcome propose(Proposal proposal);

    /**
     * What a proposed change would do if it were approved now; for a change that is not open any more, the effects are empty and the
     * objection says so.
     */
    Optional<Preview> preview(ChangeId id);

    /**
     * Makes the change.
     *
     * @param digest of the preview that the second person has seen
     */
    Outcome approve(ChangeId id, String digest);

    /** @param why not; the proposer reads it */
    Outcome reject(ChangeId id, String why);

    /** Taken back by who proposed it, while it is open. */
    Outcome withdraw(ChangeId id);

    /** A change of the register with what was wanted. */
    Optional<Registered> find(ChangeId id);

    /**
     * The register, the latest first.
     *
     * @param state null for all
     * @param before continues behind this change; null begins at the top
     */
    List<RecordedChange> list(@Nullable ChangeState state, @Nullable ChangeId before, int limit);

    /**
     * @param proposal empty for staffing and imports, which are kept by their rows
     */
    record Registered(RecordedChange change, Optional<Proposal> proposal) {}
}
