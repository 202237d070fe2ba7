package thongsuot.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The organisation on any day. Names sort as a Vietnamese dictionary sorts them. */
public interface Units {

    /** The unit as it is on that day; empty if it does not exist then. */
    Optional<Unit> find(UnitId id, LocalDate day);

    /** Those of the units that exist on that day. */
    Map<UnitId, Unit> findAll(Collection<UnitId> ids, LocalDate day);

    /** The unit on that day or, if it does not exist then, as it last was or first will be; empty for an id never given. */
    Optional<Unit> nearest(UnitId id, LocalDate day);

    Optional<Unit> byCode(String scheme, String code, LocalDate day);

    /** The units without a parent in the line. */
    List<Unit> roots(Line line, LocalDate day);

    List<Unit> children(Line line, UnitId parent, LocalDate day);

    /** How many children each of these has; units without any are left out. */
    Map<UnitId, Integer> childrenCounts(Line line, Collection<UnitId> parents, LocalDate day);

    /** The units above it, the nearest first; empty for a root and for a unit that does not stand in the line. */
    List<Unit> ancestors(Line line, UnitId unit, LocalDate day);

    /** All units below it, in no order. */
    List<Unit> descendants(Line line, UnitId ancestor, LocalDate day);

    int descendantsCount(Line line, UnitId ancestor, LocalDate day);

    /** Whether it is the unit itself or stands below it in the line. */
    boolean isWithin(UnitId unit, UnitId ancestor, Line line, LocalDate day);

    /** Where it stands on that day, one placement a line at most. */
    List<Placement> placements(UnitId unit, LocalDate day);

    /** Its codes on that day, by scheme. */
    Map<String, String> codes(UnitId unit, LocalDate day);

    /** All that is known of it; empty for an id never given. */
    Optional<UnitHistory> history(UnitId id);

    /** Hands out every unit that stands in the line that day, each after the unit above it. */
    void tree(Line line, LocalDate day, Consumer<TreeNode> each);

    /**
     * A unit in its place.
     *
     * @param depth steps from its root, 0 for the root
     */
    record TreeNode(Unit unit, Placement placement, int depth) {}
}
