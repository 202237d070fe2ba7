package thongsuot.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change does, from its first day on: nothing that it leaves alone is listed. {@link Diff} holds the same thing before and after;
 * the periods in it begin on the first changed day.
 *
 * @param heirs who takes over from whom by this change; empty where nobody does
 */
public record ChangeEffects(
        ChangeKind kind,
        LocalDate effectiveOn,
        List<Diff<Unit>> units,
        List<Diff<UnitCode>> codes,
        List<Diff<Placement>> placements,
        List<Diff<Post>> posts,
        List<Diff<Membership>> memberships,
        List<Heir> heirs) {

    /** @param share of what the predecessor had */
    public record Heir(UnitId predecessor, UnitId successor, Share share) {}

    /** The units that end. */
    public List<UnitId> endedUnits() {
        return units.stream().filter(Diff::ends).map(each -> each.either().id()).toList();
    }
}
