package thongsuot.dispatch.issuing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.dispatch.Note;

/**
 * One list of an issue, with how it stands.
 *
 * @param name of the audience, or of the one unit
 * @param audience null for a single unit
 * @param size recipients that stand in no earlier list of the issue
 * @param reason why it came later; empty for those of the beginning
 */
public record IssueList(
        UUID id,
        int ordinal,
        String name,
        @Nullable UUID audience,
        @Nullable UUID unit,
        Note note,
        @Nullable LocalDate receiveBy,
        @Nullable LocalDate planBy,
        String words,
        String reason,
        LocalDate addedOn,
        int size,
        int received,
        int refused,
        int planned) {

    public int waiting() {
        return size - received - refused;
    }

    /** Recipients whose receipt is overdue; nobody is late on the due day itself. */
    public int lateToReceive(LocalDate today) {
        return receiveBy != null && receiveBy.isBefore(today) ? waiting() : 0;
    }

    /** Recipients whose own plan is overdue. Who refused owes none. */
    public int lateToPlan(LocalDate today) {
        return planBy != null && planBy.isBefore(today) ? size - refused - planned : 0;
    }
}
