package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;

/** Looks at the record as it would be: everything lies within the days of what it rests on. The database holds the same rules. */
final class Verification {

    private final Draft draft;
    private final Map<Object, List<Row<Unit>>> units;
    private final Map<Object, List<Row<Placement>>> placements;
    private final Map<Object, List<Row<Post>>> posts;

    private Verification(Draft draft) {
        this.draft = draft;
        this.units = byThing(draft.inForce(draft.known.units(), Unit.class));
        this.placements = byThing(draft.inForce(draft.known.placements(), Placement.class));
        this.posts = byThing(draft.inForce(draft.known.posts(), Post.class));
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
            if (row.fact() instanceof Unit unit) touched.add(unit.id());
            if (row.fact() instanceof Placement place) touched.add(place.unit());
        });
        for (Row<Placement> row : all(placements)) {
            UnitId unit = row.fact().unit();
            UnitId parent = row.fact().parent();
            boolean mine = touched.contains(unit);
            if (mine && !covers(units.get(unit), row.valid()))
                draft.refuse(Refusal.PERIOD_OUTSIDE, name(unit), row.valid().from());
            if (parent == null || !(mine || touched.contains(parent))) continue;
            if (!covers(placements.get(new Placement.Key(parent, row.fact().line())), row.valid()))
                draft.refuse(
                        Refusal.PARENT_NOT_IN_LINE,
                        name(unit),
                        name(parent),
                        row.fact().line(),
                        row.valid().from());
        }
    }

    private void codes() {
        for (Row<?> row : draft.opened) {
            if (!(row.fact() instanceof UnitCode code)) continue;
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
        for (Row<Post> post : all(posts))
            if (!covers(units.get(post.fact().unit()), post.valid()))
                draft.refuse(
                        Refusal.PERIOD_OUTSIDE,
                        post.fact().title(),
                        post.valid().from());
        draft.inForce(draft.known.memberships(), Membership.class).forEach(held -> {
            List<Row<Post>> post = posts.get(held.fact().post());
            if (!covers(post, held.valid()))
                draft.refuse(
                        Refusal.PERIOD_OUTSIDE,
                        post == null
                                ? held.fact().post()
                                : post.getFirst().fact().title(),
                        held.valid().from());
        });
    }

    private String name(UnitId unit) {
        List<Row<Unit>> rows = units.get(unit);
        return rows == null ? draft.known.name(unit) : rows.getLast().fact().name();
    }

    private static <R extends Row<?>> Map<Object, List<R>> byThing(Stream<R> rows) {
        return rows.sorted(Comparator.comparing(row -> row.valid().from()))
                .collect(Collectors.groupingBy(Row::about, LinkedHashMap::new, Collectors.toList()));
    }

    private static <R> List<R> all(Map<Object, List<R>> rows) {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the rows, which are in order and do not overlap, leave no day of the period out. */
    private static boolean covers(@Nullable List<? extends Row<?>> rows, Period period) {
        if (rows == null) return false;
        LocalDate from = period.from();
        for (Row<?> row : rows) {
            if (!row.valid().contains(from)) continue;
            LocalDate until = row.valid().until();
            if (until == null || (period.until() != null && !until.isBefore(period.until()))) return true;
            from = until;
        }
        return false;
    }
}
