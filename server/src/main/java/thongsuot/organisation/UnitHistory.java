package thongsuot.organisation;

import java.util.List;

/**
 * All that is known of a unit, oldest first.
 *
 * @param changes the changes in force that touched it
 * @param before where it came from
 * @param after what became of it
 */
public record UnitHistory(
        List<Unit> versions,
        List<UnitCode> codes,
        List<Placement> placements,
        List<RecordedChange> changes,
        List<Succession> before,
        List<Succession> after) {

    /** The days on which it existed, from the first to the last; gaps are left to the versions. */
    public Period life() {
        return new Period(
                versions.getFirst().valid().from(), versions.getLast().valid().until());
    }
}
