package thongsuot.dispatch.issuing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;

/**
 * A document about to be issued.
 *
 * @param issuer the unit in whose name it goes
 * @param replaces an earlier issue that it stands for; null for none
 * @param lists whom it goes to; who stands in several belongs to the first
 */
public record NewIssue(
        DocumentId document, UnitId issuer, @Nullable IssueId replaces, String message, List<To> lists) {

    /** Whom it goes to, and what they are asked. */
    public sealed interface To {
        Asked asked();
    }

    /** The units of a list that was kept. */
    public record ToAudience(AudienceId audience, Asked asked) implements To {}

    public record ToUnit(UnitId unit, Asked asked) implements To {}

    /**
     * @param receiveBy the last day for the receipt; null for none
     * @param planBy the last day for the own plan; null where none is asked for
     * @param words the words of the document that ask for it; empty for none
     */
    public record Asked(
            Note note,
            @Nullable LocalDate receiveBy,
            @Nullable LocalDate planBy,
            String words) {

        /** Whether no day lies before the issue and no plan is due before its receipt. */
        boolean inOrder(LocalDate issuedOn) {
            if (receiveBy != null && receiveBy.isBefore(issuedOn)) return false;
            if (planBy != null && planBy.isBefore(issuedOn)) return false;
            return receiveBy == null || planBy == null || !planBy.isBefore(receiveBy);
        }
    }
}
