package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thongsuot.organisation.Change;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Share;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;

/** Works out what a change writes into the record. Previews and approvals both come through here. */
public final class Planner {

    private Planner() {}

    /**
     * @param day the first day of the change
     * @param known with at least what {@link Named#by} lists
     */
    public static Plan plan(Change change, LocalDate day, Extract known) {
        Draft draft = new Draft(day, known);
        switch (change) {
            case Change.Establish(var unit) -> Beginnings.begin(draft, unit);
            case Change.Rename rename -> rename(draft, rename);
            case Change.Move(var unit, var to) -> move(draft, unit, to.line(), to.parent(), to.waiver());
            case Change.Merge merge -> merge(draft, merge);
            case Change.Absorb absorb -> absorb(draft, absorb);
            case Change.Split split -> Splitting.split(draft, split);
            case Change.Dissolve dissolve -> dissolve(draft, dissolve);
            case Change.Undo _ -> throw new IllegalArgumentException("an undo is planned from the rows of its target");
        }
        if (!draft.isRefused()) Verification.verify(draft);
        return draft.plan();
    }

    /**
     * Takes an approved change back.
     *
     * @param day the first day of that change
     * @param written rows in force that the change opened, or that brought such rows back
     * @param replaced rows that it closed
     */
    public static Plan undo(LocalDate day, List<Row<?>> written, List<Row<?>> replaced, Extract known) {
        Draft draft = new Draft(day, known);
        written.forEach(draft::close);
        replaced.forEach(row -> draft.open(row.again()));
        Verification.verify(draft);
        return draft.plan();
    }

    private static void rename(Draft draft, Change.Rename to) {
        if (!draft.isThere(to.unit())) return;
        Beginnings.checkNames(draft, to.name(), to.kind(), to.level());
        Beginnings.checkCodes(draft, to.codes());
        Row<Unit> now = draft.known.version(to.unit(), draft.day).orElseThrow();
        Unit was = now.fact();
        boolean renamed = !was.name().equals(to.name())
                || !was.shortName().equals(to.shortName())
                || !was.kind().equals(to.kind())
                || !was.level().equals(to.level());
        if (renamed)
            draft.change(
                    now,
                    days -> Row.fresh(new Unit(to.unit(), to.name(), to.shortName(), to.kind(), to.level(), days)));
        boolean recoded = false;
        for (var code : to.codes().entrySet()) recoded |= recode(draft, to.unit(), code.getKey(), code.getValue());
        if (!renamed && !recoded) draft.refuse(Refusal.NOTHING_CHANGES, was.name());
    }

    private static boolean recode(Draft draft, UnitId unit, String scheme, String code) {
        List<Row<UnitCode>> ofScheme = draft.known
                .codesOf(unit)
                .filter(row -> row.fact().scheme().equals(scheme))
                .toList();
        Optional<Row<UnitCode>> now =
                ofScheme.stream().filter(row -> row.valid().contains(draft.day)).findFirst();
        if (now.isPresent() && now.get().fact().code().equals(code)) return false;
        if (now.isPresent()) draft.change(now.get(), days -> Row.fresh(new UnitCode(unit, scheme, code, days)));
        else
            draft.open(Row.fresh(new UnitCode(
                    unit, scheme, code, Gaps.after(draft.day, draft.known.versions(unit), ofScheme.stream()))));
        return true;
    }

    private static void move(
            Draft draft,
            UnitId unit,
            Line line,
            @org.jspecify.annotations.Nullable UnitId parent,
            @org.jspecify.annotations.Nullable String waiver) {
        if (!draft.isThere(unit)) return;
        if (parent != null && !draft.isThere(parent)) return;
        List<Row<Placement>> inLine = draft.known
                .placementsOf(unit)
                .filter(row -> row.fact().line() == line)
                .toList();
        Optional<Row<Placement>> now =
                inLine.stream().filter(row -> row.valid().contains(draft.day)).findFirst();
        if (now.isPresent() && java.util.Objects.equals(now.get().fact().parent(), parent)) {
            draft.refuse(Refusal.NOTHING_CHANGES, draft.known.name(unit));
            return;
        }
        Period days = now.map(
                        row -> java.util.Objects.requireNonNull(row.valid().since(draft.day)))
                .orElseGet(() -> Gaps.after(draft.day, draft.known.versions(unit), inLine.stream()));
        if (parent != null && (parent.equals(unit) || draft.known.isBelow(line, parent, unit, days))) {
            draft.refuse(Refusal.BELOW_ITSELF, draft.known.name(unit), draft.known.name(parent));
            return;
        }
        Row<Placement> moved = Row.fresh(new Placement(unit, line, parent, waiver, days));
        if (now.isPresent()) draft.change(now.get(), _ -> moved);
        else draft.open(moved);
    }

    private static void merge(Draft draft, Change.Merge merge) {
        if (!areSeveral(draft, merge.predecessors(), 2)) return;
        UnitId heir = merge.heir().id();
        Beginnings.begin(draft, merge.heir());
        for (var place : merge.heir().places())
            for (UnitId each : merge.predecessors())
                if (place.parent() != null
                        && draft.known.isBelow(place.line(), place.parent(), each, Period.from(draft.day)))
                    draft.refuse(Refusal.BELOW_ITSELF, merge.heir().name(), draft.known.name(place.parent()));
        Set<UnitId> ending = new HashSet<>(merge.predecessors());
        Endings endings = new Endings(draft, ending, _ -> heir, merge.movedPosts(), _ -> heir);
        merge.predecessors().forEach(each -> {
            endings.end(each);
            draft.heir(each, heir, Share.WHOLE);
        });
        endings.checkPosts();
    }

    private static void absorb(Draft draft, Change.Absorb absorb) {
        UnitId heir = absorb.heir();
        if (!areSeveral(draft, absorb.absorbed(), 1) || !draft.isThere(heir)) return;
        if (absorb.absorbed().contains(heir)) {
            draft.refuse(Refusal.NAMED_TWICE, draft.known.name(heir));
            return;
        }
        for (UnitId each : absorb.absorbed()) refuseHeirBelow(draft, heir, each);
        Endings endings =
                new Endings(draft, new HashSet<>(absorb.absorbed()), _ -> heir, absorb.movedPosts(), _ -> heir);
        absorb.absorbed().forEach(each -> {
            endings.end(each);
            draft.heir(each, heir, Share.WHOLE);
        });
        endings.checkPosts();
    }

    private static void dissolve(Draft draft, Change.Dissolve dissolve) {
        UnitId unit = dissolve.unit();
        UnitId next = dissolve.childrenTo();
        if (next != null) {
            if (next.equals(unit)) draft.refuse(Refusal.NAMED_TWICE, draft.known.name(unit));
            else if (draft.isThere(next)) refuseHeirBelow(draft, next, unit);
        }
        if (draft.isRefused()) return;
        new Endings(draft, Set.of(unit), _ -> next, Set.of(), _ -> next).end(unit);
    }

    private static void refuseHeirBelow(Draft draft, UnitId heir, UnitId ending) {
        if (draft.known.isBelow(null, heir, ending, Period.from(draft.day)))
            draft.refuse(Refusal.HEIR_BELOW, draft.known.name(heir), draft.known.name(ending));
    }

    private static boolean areSeveral(Draft draft, List<UnitId> units, int atLeast) {
        if (units.size() < atLeast) draft.refuse(Refusal.TOO_FEW_UNITS, atLeast);
        Set<UnitId> seen = new HashSet<>();
        for (UnitId each : units) if (!seen.add(each)) draft.refuse(Refusal.NAMED_TWICE, draft.known.name(each));
        return !draft.isRefused();
    }
}
