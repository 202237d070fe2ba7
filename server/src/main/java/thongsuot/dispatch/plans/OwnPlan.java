package thongsuot.dispatch.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.dispatch.IssueId;
import thongsuot.organisation.UnitId;

/**
 * A unit's own plan for a document that it received.
 *
 * @param state {@code DRAFT} or {@code SENT}
 * @param document the document that is the plan; null while it is a draft here
 * @param letter the official paper that is being written of a draft; null while none is
 * @param version rises with each change of a draft
 */
public record OwnPlan(
        UUID id,
        IssueId issue,
        UnitId unit,
        String state,
        @Nullable UUID document,
        @Nullable UUID letter,
        String title,
        int version) {

    public boolean draft() {
        return state.equals("DRAFT");
    }
}
