package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;

/**
 * What of the record a change needs to know: the rows in force of the units it names, of their parents and children, of their posts.
 *
 * @param placements of the named units and of the units above them, and those that stand below a named unit
 * @param below which of the named units stood below which, from the first day of the change on
 * @param takenCodes rows of other units with a code that the change hands out
 * @param kinds all codes of kinds
 * @param levels all codes of levels
 */
public record Extract(
        List<Row<Unit>> units,
        List<Row<UnitCode>> codes,
        List<Row<Placement>> placements,
        List<Row<Post>> posts,
        List<Row<Membership>> memberships,
        List<Below> below,
        List<Row<UnitCode>> takenCodes,
        Set<String> kinds,
        Set<String> levels) {

    /** A unit stood below another in a line on these days. */
    public record Below(Line line, UnitId descendant, UnitId ancestor, Period valid) {}

    Optional<Row<Unit>> version(UnitId unit, LocalDate day) {
        return versions(unit).filter(row -> row.valid().contains(day)).findFirst();
    }

    Stream<Row<Unit>> versions(UnitId unit) {
        return units.stream().filter(row -> row.fact().id().equals(unit));
    }

    Stream<Row<Placement>> placementsOf(UnitId unit) {
        return placements.stream().filter(row -> row.fact().unit().equals(unit));
    }

    Stream<Row<Placement>> placementsBelow(UnitId unit) {
        return placements.stream().filter(row -> unit.equals(row.fact().parent()));
    }

    Stream<Row<UnitCode>> codesOf(UnitId unit) {
        return codes.stream().filter(row -> row.fact().unit().equals(unit));
    }

    Stream<Row<Post>> postsOf(UnitId unit) {
        return posts.stream().filter(row -> row.fact().unit().equals(unit));
    }

    Stream<Row<Membership>> membershipsOf(PostId post) {
        return memberships.stream().filter(row -> row.fact().post().equals(post));
    }

    boolean isBelow(@Nullable Line line, UnitId descendant, UnitId ancestor, Period days) {
        return below.stream()
                .anyMatch(each -> (line == null || each.line() == line)
                        && each.descendant().equals(descendant)
                        && each.ancestor().equals(ancestor)
                        && each.valid().overlaps(days));
    }

    /** The name to speak of a unit by; its id where nothing is known of it. */
    String name(UnitId unit) {
        return versions(unit)
                .reduce((_, last) -> last)
                .map(row -> row.fact().name())
                .orElse(unit.toString());
    }
}
