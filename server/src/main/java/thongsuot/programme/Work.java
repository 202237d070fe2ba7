package thongsuot.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Stage;

/**
 * The work of one unit under an obligation.
 *
 * @param id null while the unit has not acted
 * @param size of the mandate: how many units were asked the same
 * @param firstDue the due day as first given, before extensions; null where none was
 * @param continuous whether it must be said anew each period: silent then, never late
 * @param state as it stands
 * @param version rises with each act; 0 while the unit has not acted
 */
public record Work(
        WorkKey key,
        @Nullable AssignmentId id,
        Obligation obligation,
        Role role,
        int size,
        String unitName,
        @Nullable LocalDate firstDue,
        boolean continuous,
        Assignment state,
        int version) {

    public Stage stage() {
        return Stage.of(state);
    }

    /** The last day that still meets it, after extensions; null where no day was given. */
    public @Nullable LocalDate dueOn() {
        return state.dueOn();
    }

    /** Whether the unit still owes it and its day has passed. Nobody is late on the due day itself. */
    public boolean late(LocalDate today) {
        LocalDate due = state.dueOn();
        return !continuous
                && obligation.open()
                && state instanceof Assignment.Owed
                && due != null
                && due.isBefore(today);
    }
}
