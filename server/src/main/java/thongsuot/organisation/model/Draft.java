package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.Dated;
import thongsuot.organisation.Objection;
import thongsuot.organisation.Period;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Share;
import thongsuot.organisation.UnitId;

/** A change while it is worked out: the rows to close and to open so far, and what stands against it. */
final class Draft {

    final LocalDate day;
    final Extract known;
    final Set<Row<?>> closed = new LinkedHashSet<>();
    final List<Row<?>> opened = new ArrayList<>();
    final List<ChangeEffects.Heir> heirs = new ArrayList<>();
    private final Set<Objection> objections = new LinkedHashSet<>();

    Draft(LocalDate day, Extract known) {
        this.day = day;
        this.known = known;
    }

    void refuse(Refusal why, Object... arguments) {
        objections.add(Objection.of(why, arguments));
    }

    boolean isRefused() {
        return !objections.isEmpty();
    }

    void open(Row<?> row) {
        opened.add(row);
    }

    void close(Row<?> row) {
        closed.add(row);
    }

    /** What the row says does not hold any more from the day on. */
    void end(Row<?> row) {
        if (row.valid().endsAfter(day)) change(row, _ -> null);
    }

    /** From the day on something else holds instead of what the row says. */
    void change(Row<?> row, Function<Period, @org.jspecify.annotations.Nullable Row<?>> instead) {
        Period since = row.valid().since(day);
        if (since == null) return;
        closed.add(row);
        Period before = row.valid().before(day);
        if (before != null) opened.add(row.on(before));
        Row<?> after = instead.apply(since);
        if (after != null) opened.add(after);
    }

    void heir(UnitId predecessor, UnitId successor, Share share) {
        heirs.add(new ChangeEffects.Heir(predecessor, successor, share));
    }

    /** Whether a unit exists on the day; what stands against it is noted where it does not. */
    boolean isThere(UnitId unit) {
        if (known.versions(unit).findAny().isEmpty()) refuse(Refusal.UNKNOWN_UNIT, unit);
        else if (known.version(unit, day).isEmpty()) refuse(Refusal.NOT_THERE_THEN, known.name(unit), day);
        else return true;
        return false;
    }

    /** The rows of a sort that will be in force. */
    <F extends Dated<F>> Stream<Row<F>> inForce(List<Row<F>> before, Class<F> sort) {
        return Stream.concat(before.stream().filter(row -> !closed.contains(row)), Row.of(sort, opened));
    }

    Plan plan() {
        return new Plan(List.copyOf(closed), opened, heirs, List.copyOf(objections));
    }
}
