package thongsuot.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;

/**
 * A document sent down the tree by a unit.
 *
 * @param title of the document, as people call it
 * @param issuerName as the issuer was called that day
 * @param parent the issue that the issuer itself received; null where the way begins with it
 * @param replaces the issue that this one stands for; null for none
 * @param replacedBy the issue that stands for this one; null for none
 * @param recalledAt null while it stands
 * @param recallReason empty while it stands
 */
public record Issue(
        IssueId id,
        DocumentId document,
        String title,
        UnitId issuer,
        String issuerName,
        @Nullable IssueId parent,
        @Nullable IssueId replaces,
        @Nullable IssueId replacedBy,
        String message,
        LocalDate issuedOn,
        String issuedBy,
        @Nullable Instant recalledAt,
        String recallReason) {

    /** Whether recipients may still act on it. */
    public boolean open() {
        return recalledAt == null && replacedBy == null;
    }
}
