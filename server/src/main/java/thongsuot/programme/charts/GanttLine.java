package thongsuot.programme.charts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.ObligationId;
import thongsuot.programme.boards.Filter;
import thongsuot.programme.boards.Show;
import thongsuot.programme.counting.Standing;

/**
 * A line of the chart: one duty, below one unit or below all.
 *
 * @param group under which heading it stands
 * @param groupPath where the heading leads; null for nowhere
 * @param note where it stands written, as far as the heading does not say it
 * @param at the board narrowed to this line
 * @param pieces its occurrences, the earliest first; never empty
 */
public record GanttLine(
        String group,
        @Nullable String groupPath,
        ObligationId obligation,
        String title,
        String note,
        Filter at,
        List<Piece> pieces) {

    static final Comparator<Piece> EARLIEST = Comparator.comparing(Piece::opensOn)
            .thenComparing(Piece::firstDue, Comparator.nullsLast(Comparator.naturalOrder()));

    public String path() {
        return "/obligations/" + obligation;
    }

    public Standing standing() {
        return pieces.stream().map(Piece::standing).reduce(Standing.NONE, Standing::plus);
    }

    public LocalDate opensOn() {
        return pieces.getFirst().opensOn();
    }

    /** Of the last occurrence. */
    public @Nullable LocalDate firstDue() {
        return pieces.getLast().firstDue();
    }

    /** The latest day that holds for somebody in the last occurrence; null where nobody got more time. */
    public @Nullable LocalDate extended() {
        Piece last = pieces.getLast();
        return last.lastDue() == null || last.lastDue().equals(last.firstDue()) ? null : last.lastDue();
    }

    LocalDate end(LocalDate today) {
        return pieces.stream()
                .map(piece -> piece.end(today))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The work behind it, what is late first of all. */
    public String works() {
        return at.works(standing().late() > 0 ? Show.LATE : Show.ALL);
    }

    GanttLine only(List<Piece> some) {
        return new GanttLine(group, groupPath, obligation, title, note, at, some);
    }
}
