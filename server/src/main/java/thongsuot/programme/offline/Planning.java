package thongsuot.programme.offline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;

/** Finds for each row of a sheet what will become of it. Changes nothing; the states say which steps they allow. */
final class Planning {

    private final Map<WorkKey, Work> works;
    private final LocalDate today;
    private final BiPredicate<ProgrammeAction, UnitId> may;
    private final Function<UnitId, Map<PostId, String>> posts;
    private final Function<Work, List<Works.Done>> history;
    private final Map<UnitId, Map<PostId, String>> postsOf = new HashMap<>();
    private final Set<WorkKey> seen = new HashSet<>();

    /**
     * @param works those that the file speaks of and who acts may see
     * @param may whether who acts may do that for a unit
     * @param posts who in a unit can be named, by what they are called
     * @param history all that was done to a work, the earliest first
     */
    Planning(
            Map<WorkKey, Work> works,
            LocalDate today,
            BiPredicate<ProgrammeAction, UnitId> may,
            Function<UnitId, Map<PostId, String>> posts,
            Function<Work, List<Works.Done>> history) {
        this.works = works;
        this.today = today;
        this.may = may;
        this.posts = posts;
        this.history = history;
    }

    Checked plan(FilledSheet sheet) {
        Map<Integer, List<Fault>> ofCells = new HashMap<>();
        List<Fault> ofFile = new ArrayList<>();
        for (Fault fault : sheet.faults())
            if (fault.cell().isEmpty()) ofFile.add(fault);
            else
                ofCells.computeIfAbsent(row(fault.cell()), _ -> new ArrayList<>())
                        .add(fault);
        List<PlannedRow> rows = new ArrayList<>();
        if (ofFile.isEmpty())
            for (SheetRow row : sheet.rows()) rows.add(one(row, ofCells.getOrDefault(row.number(), List.of())));
        return new Checked(List.copyOf(rows), List.copyOf(ofFile));
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("\\D", ""));
    }

    private PlannedRow one(SheetRow row, List<Fault> unreadable) {
        SheetKey key = SheetKey.read(row.get(Column.KEY)).orElse(null);
        Work work = key == null ? null : works.get(key.work());
        if (key == null || work == null || !ours(work)) return PlannedRow.unknown(row);
        List<Fault> faults = new ArrayList<>(unreadable);
        if (row.untouched() && faults.isEmpty())
            return new PlannedRow(row.number(), Fate.SAME, work, List.of(), List.of(), List.of());
        if (!seen.add(key.work())) faults.add(new Fault(row.cell(Column.KEY), Fault.Rule.TWICE));
        Map<Step, Column> wanted = Wanted.of(row, work, today, posts(row, work), faults);
        return key.version() == work.version()
                ? fresh(row, work, wanted, faults)
                : stale(row, work, key.version(), wanted, faults);
    }

    /** Of those who only look at a unit, no row is taken. */
    private boolean ours(Work work) {
        UnitId unit = work.key().unit();
        return may.test(ProgrammeAction.REPORT, unit) || may.test(ProgrammeAction.ACCEPT, unit);
    }

    private Map<PostId, String> posts(SheetRow row, Work work) {
        return row.get(Column.DOER).isEmpty()
                ? Map.of()
                : postsOf.computeIfAbsent(work.key().unit(), posts);
    }

    private PlannedRow fresh(SheetRow row, Work work, Map<Step, Column> wanted, List<Fault> faults) {
        List<Step> steps = new ArrayList<>();
        if (!work.obligation().open()) faults.add(new Fault(row.cell(Column.KEY), Fault.Rule.WITHDRAWN));
        Assignment at = work.state();
        for (Map.Entry<Step, Column> each : new LinkedHashMap<>(wanted).entrySet()) {
            Step step = each.getKey();
            String cell = row.cell(each.getValue());
            if (stands(at, step)) continue;
            Assignment next = next(at, step);
            if (next == null)
                faults.add(
                        at instanceof Assignment.Issued
                                ? new Fault(cell, Fault.Rule.NOT_ACCEPTED)
                                : new Fault(
                                        cell, Fault.Rule.NOT_NOW, work.stage().key()));
            else if (!may.test(step.right(), work.key().unit())) faults.add(new Fault(cell, Fault.Rule.NO_RIGHT));
            else {
                steps.add(step);
                at = next;
            }
        }
        Fate fate = !faults.isEmpty() ? Fate.WRONG : steps.isEmpty() ? Fate.DONE : Fate.DO;
        // Of a row that can't be done, what it asks for helps to mend it.
        List<Step> shown = List.copyOf(fate == Fate.WRONG ? wanted.keySet() : steps);
        return new PlannedRow(row.number(), fate, work, shown, List.copyOf(faults), List.of());
    }

    /** A sheet that was brought in once and comes again asks for what its own rows did: that is no conflict. */
    private PlannedRow stale(SheetRow row, Work work, int version, Map<Step, Column> wanted, List<Fault> faults) {
        List<Works.Done> since = history.apply(work).stream().skip(version).toList();
        boolean done = wanted.keySet().stream()
                .allMatch(step -> stands(work.state(), step) || since.stream().anyMatch(each -> same(each, step)));
        Fate fate = !faults.isEmpty() ? Fate.WRONG : done ? Fate.DONE : Fate.STALE;
        return new PlannedRow(
                row.number(), fate, work, List.copyOf(wanted.keySet()), List.copyOf(faults), done ? List.of() : since);
    }

    private static boolean same(Works.Done done, Step step) {
        return done.act().equals(step.act().name()) && done.words().equals(step.words());
    }

    /** Whether it is so without anybody doing anything. */
    private static boolean stands(Assignment at, Step step) {
        return switch (step) {
            case Step.Accept _ -> at instanceof Assignment.Doing;
            case Step.Refuse(var reason) ->
                at instanceof Assignment.Refused refused && refused.reason().equals(reason);
            case Step.Give(var to, var _) ->
                at instanceof Assignment.Doing doing
                        && doing.doer() != null
                        && doing.doer().post().equals(to);
            default -> false;
        };
    }

    private static @Nullable Assignment next(Assignment at, Step step) {
        return switch (step) {
            case Step.Accept _ -> at instanceof Assignment.Issued issued ? issued.accept() : null;
            case Step.Refuse(var reason) -> at instanceof Assignment.Issued issued ? issued.refuse(reason) : null;
            // Who reports does not matter to whether it can be reported.
            case Step.Report _ ->
                at instanceof Assignment.Doing doing ? doing.report(new java.util.UUID(0, 0), LocalDate.EPOCH) : null;
            case Step.Give _, Step.Note _, Step.Show _ ->
                at instanceof Assignment.Doing doing ? doing.progress() : null;
        };
    }
}
