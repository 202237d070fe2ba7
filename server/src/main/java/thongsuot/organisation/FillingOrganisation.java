package thongsuot.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Many facts at once. No right is asked for here: whoever calls has asked for {@link OrganisationAction#IMPORT}, or is the program
 * itself. All or nothing, in one transaction.
 */
public interface FillingOrganisation {

    /**
     * Writes facts as one change of the kind {@link ChangeKind#IMPORT}.
     *
     * @param effectiveOn the day under which the change is listed
     * @return refused with {@link Refusal#STRUCTURE} and the name of the wall where facts contradict each other or what stands already
     */
    Outcome fill(Filling filling, LocalDate effectiveOn, Basis basis, String reason);

    /**
     * Enters a change that two people have decided elsewhere, for a history that is known already.
     *
     * @throws IllegalArgumentException if the two are one
     */
    Outcome enter(Proposal proposal, Person proposed, Person decided, Instant at);
}
