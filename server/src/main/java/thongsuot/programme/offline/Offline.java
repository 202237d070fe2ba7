package thongsuot.programme.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Holding;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;
import thongsuot.programme.AssignmentId;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Works;
import thongsuot.programme.showing.Showing;
import thongsuot.web.Words;

/** Sheets out and in. What a sheet asks for is done by the same acts as on the pages of the works, so that rights, counters, history and trail are the same. */
@Service
class Offline {

    private final Works works;
    private final Doing doing;
    private final Showing showing;
    private final Posts posts;
    private final SheetTables tables;
    private final Desk desk;

    Offline(Works works, Doing doing, Showing showing, Posts posts, SheetTables tables, Desk desk) {
        this.works = works;
        this.doing = doing;
        this.showing = showing;
        this.posts = posts;
        this.tables = tables;
        this.desk = desk;
    }

    /** The open work of a unit, what is due first in front; the file takes 5,000 at most. */
    List<Work> open(UnitId unit) {
        LocalDate today = desk.today();
        return Stream.of(Works.Part.NEW, Works.Part.DOING)
                .flatMap(part -> works.own(part, today, 2 * FilledSheet.MOST_ROWS).stream())
                .filter(work -> work.key().unit().equals(unit))
                .sorted(Comparator.comparing(
                        (Work work) -> work.state().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(FilledSheet.MOST_ROWS)
                .toList();
    }

    void write(UnitId unit, Words w, OutputStream to) throws IOException {
        List<String> doers = posts(unit).values().stream().distinct().toList();
        SheetFile.write(open(unit), doers, desk.today(), w, to);
    }

    /** Who can be named: those who hold a post in the unit, each with what they are called. */
    private Map<PostId, String> posts(UnitId unit) {
        Map<PostId, List<Holding>> held = new LinkedHashMap<>();
        for (Holding each : posts.holdersIn(unit, desk.today()))
            held.merge(
                    each.post().id(),
                    List.of(each),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        Map<PostId, String> named = new LinkedHashMap<>();
        held.forEach((post, all) -> named.put(
                post,
                all.stream().map(Holding::personName).collect(Collectors.joining(", ")) + ", "
                        + all.getFirst().post().title()));
        return named;
    }

    /** What a sheet would do; changes nothing. */
    @Transactional(readOnly = true)
    public Checked check(byte[] content) {
        FilledSheet sheet = SheetReading.read(content);
        List<SheetKey> keys = sheet.rows().stream()
                .map(row -> SheetKey.read(row.get(Column.KEY)))
                .flatMap(Optional::stream)
                .toList();
        Map<WorkKey, Work> found =
                works.findAll(keys.stream().map(SheetKey::work).distinct().toList());
        List<AssignmentId> changed = keys.stream()
                .map(key -> {
                    Work work = found.get(key.work());
                    return work == null || work.version() == key.version() ? null : work.id();
                })
                .filter(Objects::nonNull)
                .toList();
        Map<AssignmentId, List<Works.Done>> histories = changed.isEmpty() ? Map.of() : tables.histories(changed);
        return new Planning(found, desk.today(), desk::may, this::posts, work -> {
                    AssignmentId id = work.id();
                    return id == null ? List.of() : histories.getOrDefault(id, List.of());
                })
                .plan(sheet);
    }

    /** How many rows were brought in and how many were left out. */
    record Brought(int done, int left) {}

    /**
     * Brings in what the page showed: in one transaction, all of it or nothing.
     *
     * @param flawed whether to leave out rows that can't be done, instead of doing nothing
     * @param expected how many rows the page said it would do
     * @throws ChangedException if it is others now; nothing was done then
     */
    @Transactional
    public Brought bringIn(UUID id, boolean flawed, int expected) {
        byte[] content = tables.lock(id).orElseThrow(ChangedException::new);
        Checked checked = check(content);
        List<PlannedRow> rows = checked.of(Fate.DO);
        if (!checked.faults().isEmpty() || rows.size() != expected || (checked.flawed() && !flawed))
            throw new ChangedException();
        // Always in the same order, so that two sheets at once wait for each other and never lock each other out.
        rows.stream()
                .sorted(Comparator.comparing(row -> SheetKey.of(required(row)).written()))
                .forEach(this::run);
        int left = checked.rows().size() - rows.size() - checked.count(Fate.SAME) - checked.count(Fate.DONE);
        tables.brought(id, rows.size(), left);
        return new Brought(rows.size(), left);
    }

    private static Work required(PlannedRow row) {
        return Objects.requireNonNull(row.work(), "a row without a work can't be done");
    }

    private void run(PlannedRow row) {
        int seen = required(row).version();
        for (Step step : row.steps()) {
            if (run(required(row).key(), seen, step) instanceof Outcome.Refused) throw new ChangedException();
            seen++;
        }
    }

    private Outcome run(WorkKey key, int seen, Step step) {
        return switch (step) {
            case Step.Accept _ -> doing.accept(key, seen);
            case Step.Refuse(var reason) -> doing.refuse(key, seen, reason);
            case Step.Give(var to, var _) -> doing.give(key, seen, to);
            case Step.Note(var words) -> doing.note(key, seen, words);
            case Step.Show(var what) -> showing.add(key, seen, what);
            case Step.Report(var words) -> doing.report(key, seen, words);
        };
    }
}
