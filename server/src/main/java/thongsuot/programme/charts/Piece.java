package thongsuot.programme.charts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.programme.boards.Tally;
import thongsuot.programme.counting.Standing;

/**
 * One occurrence of a duty below a unit, as it comes from the counters.
 *
 * @param unit whose work it is; null for all below together
 * @param unitName empty for all together
 * @param opensOn the first day of the time for it
 * @param firstDue as it was asked at first; null where no day was given
 * @param lastDue the latest day that holds for somebody after extensions; null where no day was given
 * @param continuous must be said anew each period, so it is silent and never late
 */
public record Piece(
        Tally.Duty duty,
        @Nullable UnitId unit,
        String unitName,
        LocalDate opensOn,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate lastDue,
        boolean continuous,
        Standing standing) {

    /** Where its picture begins to end: the last due day, or today where none was given. */
    LocalDate end(LocalDate today) {
        LocalDate end = lastDue == null ? today : lastDue;
        return standing.late() > 0 && end.isBefore(today) ? today : end;
    }
}
