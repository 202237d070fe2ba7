package thongsuot.organisation.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;

/** Looks at the record as it would be: everything lies within the days of what it rests on. The database holds the same rules. */
final class Verification {

    private final Draft draft;
    private final List<Row.OfUnit> units;
    private final List<Row.OfPlacement> placements;
    private final List<Row.OfPost> posts;

    private Verification(Draft draft) {
        this.draft = draft;
        this.units = draft.inForce(draft.known.units(), Row.OfUnit.class).toList();
        this.placements =
                draft.inForce(draft.known.placements(), Row.OfPlacement.class).toList();
        this.posts = draft.inForce(draft.known.posts(), Row.OfPost.class).toList();
    }

    static void verify(Draft draft) {
        Verification verification = new Verification(draft);
        verification.placements();
        verification.codes();
        verification.posts();
    }

    private void placements() {
        Set<UnitId> touched = new HashSet<>();
        Stream.concat(draft.closed.stream(), draft.opened.stream()).forEach(row -> {
            if (row instanceof Row.OfUnit unit) touched.add(unit.fact().id());
            if (row instanceof Row.OfPlacement place) touched.add(place.fact().unit());
        });
        for (Row.OfPlacement row : placements) {
            UnitId unit = row.fact().unit();
            UnitId parent = row.fact().parent();
            boolean mine = touched.contains(unit);
            if (mine && !covers(versions(unit), row.valid()))
                draft.refuse(Refusal.PERIOD_OUTSIDE, name(unit), row.valid().from());
            if (parent == null || !(mine || touched.contains(parent))) continue;
            if (!covers(inLine(parent, row.fact().line()), row.valid()))
                draft.refuse(
                        Refusal.PARENT_NOT_IN_LINE,
                        name(unit),
                        name(parent),
                        row.fact().line(),
                        row.valid().from());
        }
    }

    private Stream<Row.OfPlacement> inLine(UnitId unit, Line line) {
        return placements.stream()
                .filter(each -> each.fact().unit().equals(unit) && each.fact().line() == line);
    }

    private void codes() {
        for (Row<?> row : draft.opened) {
            if (!(row instanceof Row.OfCode opened)) continue;
            UnitCode code = opened.fact();
            Stream.concat(draft.known.takenCodes().stream(), draft.known.codes().stream())
                    .filter(other -> !draft.closed.contains(other)
                            && other.fact().scheme().equals(code.scheme())
                            && other.fact().code().equals(code.code())
                            && other.valid().overlaps(code.valid()))
                    .findFirst()
                    .ifPresent(other -> draft.refuse(
                            Refusal.CODE_TAKEN, code.code(), name(other.fact().unit())));
        }
    }

    private void posts() {
        for (Row.OfPost post : posts)
            if (!covers(versions(post.fact().unit()), post.valid()))
                draft.refuse(
                        Refusal.PERIOD_OUTSIDE,
                        post.fact().title(),
                        post.valid().from());
        draft.inForce(draft.known.memberships(), Row.OfMembership.class).forEach(held -> {
            PostId post = held.fact().post();
            if (!covers(posts.stream().filter(each -> each.fact().id().equals(post)), held.valid()))
                draft.refuse(Refusal.PERIOD_OUTSIDE, post, held.valid().from());
        });
    }

    private Stream<Row.OfUnit> versions(UnitId unit) {
        return units.stream().filter(each -> each.fact().id().equals(unit));
    }

    private String name(UnitId unit) {
        return units.stream()
                .filter(row -> row.fact().id().equals(unit))
                .map(row -> row.fact().name())
                .reduce((_, last) -> last)
                .orElseGet(() -> draft.known.name(unit));
    }

    /** Whether the rows, which do not overlap, leave no day of the period out. */
    private static boolean covers(Stream<? extends Row<?>> rows, Period period) {
        var from = period.from();
        for (Row<?> row :
                rows.sorted(Comparator.comparing(each -> each.valid().from())).toList()) {
            if (!row.valid().contains(from)) continue;
            var until = row.valid().until();
            if (until == null || (period.until() != null && !until.isBefore(period.until()))) return true;
            from = until;
        }
        return false;
    }
}
