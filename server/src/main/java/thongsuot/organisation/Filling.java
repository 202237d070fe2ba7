package thongsuot.organisation;

import java.util.List;

/**
 * Units and all about them, brought in at once: from a file, or at the first start. Each fact has its own days.
 *
 * @param units one for each name that a unit has had
 */
public record Filling(
        List<Unit> units,
        List<UnitCode> codes,
        List<Placement> placements,
        List<Person> people,
        List<Post> posts,
        List<Membership> memberships) {

    /** Units without people. */
    public static Filling ofUnits(List<Unit> units, List<UnitCode> codes, List<Placement> placements) {
        return new Filling(units, codes, placements, List.of(), List.of(), List.of());
    }
}
