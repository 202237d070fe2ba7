package thongsuot.demo.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.WorkKey;

/**
 * A duty that the story has given.
 *
 * @param lead of whom it is asked in the first place
 * @param unit that leads; null where it is a list
 * @param due null where no day was given
 */
record Asked(
        ObligationId id,
        MandateId lead,
        @Nullable UnitId unit,
        @Nullable LocalDate due) {

    boolean leads(UnitId other) {
        return other.equals(unit);
    }

    WorkKey of(UnitId other) {
        return new WorkKey(lead, other, null);
    }

    LocalDate dueOn() {
        return java.util.Objects.requireNonNull(due, () -> "no day for " + id);
    }
}
