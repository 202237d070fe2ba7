package thongsuot.programme.boards;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.axes.AxisId;
import thongsuot.programme.counting.Standing;

/** Numbers as they come from the counters, before they are laid out. */
public final class Tally {

    /**
     * @param month in which it is due; null where no day was given
     */
    record OfDuty(Duty duty, @Nullable YearMonth month, Standing standing) {}

    record OfUnit(UnitId unit, String name, @Nullable YearMonth month, Standing standing) {}

    /**
     * A duty as a row of the board.
     *
     * @param document null for what stands in no document of ours
     * @param source what its words belong to; empty for what was only said
     * @param axis the group that it belongs to; null for none
     */
    public record Duty(
            ObligationId id,
            String title,
            UnitId issuer,
            String issuerName,
            @Nullable DocumentId document,
            String source,
            String path,
            @Nullable AxisId axis,
            String axisName) {

        public Paper paper() {
            return new Paper(document, source);
        }
    }

    /** Where duties stand written. */
    public record Paper(@Nullable DocumentId document, String title) {}

    private Tally() {}

    static Standing sum(List<Standing> all) {
        return all.stream().reduce(Standing.NONE, Standing::plus);
    }

    static Standing minus(Standing a, Standing b) {
        return new Standing(
                a.size() - b.size(),
                a.silent() - b.silent(),
                a.owed() - b.owed(),
                a.late() - b.late(),
                a.soon() - b.soon(),
                a.reported() - b.reported(),
                a.refused() - b.refused(),
                a.onTime() - b.onTime(),
                a.doneLate() - b.doneLate(),
                a.beyond() - b.beyond(),
                a.exempted() - b.exempted(),
                a.transferred() - b.transferred());
    }
}
