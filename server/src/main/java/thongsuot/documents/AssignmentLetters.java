package thongsuot.documents;

import java.util.UUID;
import java.util.function.Predicate;
import thongsuot.organisation.UnitId;

/** Letters that hand on what a directive asks, for those who write them elsewhere than on their pages. Part of the caller's transaction. */
public interface AssignmentLetters {

    /**
     * Drafts one letter for all chosen units.
     *
     * @param units which of those that the directive names, in its words
     * @param signer who will sign; empty while nobody is named
     * @return the letter
     */
    UUID draft(UnitId issuer, DocumentId directive, Predicate<String> units, String signer);

    /** Draws the number, enters the letter into the register and freezes it. */
    void issue(UUID letter);
}
