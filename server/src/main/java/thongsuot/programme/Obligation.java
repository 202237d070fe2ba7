package thongsuot.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/**
 * A duty as it was given: {@code xây dựng kế hoạch thực hiện, trước ngày 15/11}.
 *
 * @param issuer in whose name; who accepts the result
 * @param issuerName as it was called that day
 * @param actor who must act, in the words of the source; empty where none is named
 * @param product what must come out; empty where nothing is named
 * @param reportTo who is told; empty for nobody named
 * @param via the desk that the report passes; empty for none
 * @param parent the work from which it was handed further down; null where the way begins here
 * @param withdrawnAt null while it stands
 */
public record Obligation(
        ObligationId id,
        UnitId issuer,
        String issuerName,
        String actor,
        String action,
        String product,
        FirstDue due,
        String reportTo,
        String via,
        Priority priority,
        Source source,
        @Nullable Parent parent,
        LocalDate issuedOn,
        String issuedBy,
        @Nullable Instant withdrawnAt,
        String withdrawReason) {

    /** The work of a unit under another obligation. */
    public record Parent(ObligationId obligation, UnitId unit) {}

    public boolean open() {
        return withdrawnAt == null;
    }

    /** The action in one line, for lists and traces. */
    public String title() {
        return action.length() <= 120 ? action : action.substring(0, 119).strip() + "…";
    }
}
