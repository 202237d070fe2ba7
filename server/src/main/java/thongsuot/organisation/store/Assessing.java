package thongsuot.organisation.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeImpact;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.ChangingOrganisation.Registered;
import thongsuot.organisation.Diff;
import thongsuot.organisation.ImpactLine;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Objection;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.model.Comparison;
import thongsuot.organisation.model.Extract;
import thongsuot.organisation.model.Named;
import thongsuot.organisation.model.Plan;
import thongsuot.organisation.model.Planner;
import thongsuot.organisation.model.Row;

/** Works out what a change would do to the record as it stands now. */
@Component
class Assessing {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Changes changes;
    private final Extracts extracts;
    private final Rows rows;
    private final JdbcClient jdbc;
    private final ObjectProvider<ChangeImpact> impacts;

    Assessing(Changes changes, Extracts extracts, Rows rows, JdbcClient jdbc, ObjectProvider<ChangeImpact> impacts) {
        this.changes = changes;
        this.extracts = extracts;
        this.rows = rows;
        this.jdbc = jdbc;
        this.impacts = impacts;
    }

    /** What is to be written, and what people see of it. */
    record Assessment(Plan plan, Preview preview) {}

    Assessment assess(Proposal proposal) {
        List<Objection> objections = new ArrayList<>();
        LocalDate day = proposal.effectiveOn();
        if (day.isBefore(EARLIEST) || !day.isBefore(LATEST))
            objections.add(Objection.of(Refusal.DAY_OUT_OF_RANGE, EARLIEST, LATEST));
        if (proposal.basis().number().isBlank() && proposal.reason().isBlank())
            objections.add(Objection.of(Refusal.BASIS_MISSING));
        Extract known;
        Plan plan;
        if (proposal.change() instanceof Change.Undo(var target)) {
            Rows.Written written = rows.writtenBy(target.value());
            known = extracts.around(namedBy(written), day);
            objections.addAll(againstUndoing(target, written));
            plan = objections.isEmpty()
                    ? Planner.undo(day, written.inForce(), written.replaced(), known)
                    : new Plan(List.of(), List.of(), List.of(), List.of());
        } else {
            known = extracts.around(Named.by(proposal.change()), day);
            plan = Planner.plan(proposal.change(), day, known);
        }
        objections.addAll(plan.objections());
        ChangeEffects effects = Comparison.effects(proposal.change().changeKind(), day, plan);
        List<ImpactLine> touched = new ArrayList<>();
        if (objections.isEmpty()) impacts.orderedStream().forEach(each -> touched.addAll(each.of(effects)));
        return new Assessment(
                plan,
                new Preview(
                        effects,
                        List.copyOf(touched),
                        List.copyOf(objections),
                        unitNames(effects, known, plan),
                        personNames(effects),
                        digest(effects + "\n" + touched)));
    }

    private List<Objection> againstUndoing(ChangeId target, Rows.Written written) {
        Registered change = changes.find(target, false).orElse(null);
        if (change == null) return List.of(Objection.of(Refusal.UNKNOWN_CHANGE, target));
        if (change.change().state() != ChangeState.APPROVED || change.change().undoes() != null)
            return List.of(Objection.of(Refusal.NOT_IN_FORCE, target));
        List<Objection> against = new ArrayList<>();
        for (UUID later : rows.overwriters(target.value()))
            changes.find(new ChangeId(later), false)
                    .ifPresent(each -> against.add(Objection.of(
                            Refusal.RESTED_UPON,
                            each.change().basis().number(),
                            each.change().effectiveOn(),
                            each.change().id())));
        if (against.isEmpty() && written.inForce().size() != written.opened())
            against.add(Objection.of(Refusal.RESTED_UPON, "", change.change().effectiveOn(), target));
        impacts.orderedStream()
                .flatMap(each -> each.restingOn(target).stream())
                .forEach(line -> against.add(new Objection(Refusal.RESTED_UPON, line.arguments())));
        return against;
    }

    private static Named namedBy(Rows.Written written) {
        Set<UnitId> units = new HashSet<>();
        List<Map.Entry<String, String>> codes = new ArrayList<>();
        List<Row<?>> all = new ArrayList<>(written.inForce());
        all.addAll(written.replaced());
        for (Row<?> row : all) {
            switch (row.fact()) {
                case Unit unit -> units.add(unit.id());
                case UnitCode code -> {
                    units.add(code.unit());
                    codes.add(Map.entry(code.scheme(), code.code()));
                }
                case Placement placement -> {
                    units.add(placement.unit());
                    UnitId parent = placement.parent();
                    if (parent != null) units.add(parent);
                }
                case Post post -> units.add(post.unit());
                case Membership _ -> {}
            }
        }
        return new Named(units, codes);
    }

    private Map<UnitId, String> unitNames(ChangeEffects effects, Extract known, Plan plan) {
        Map<UnitId, String> names = new HashMap<>();
        known.units().forEach(row -> names.put(row.fact().id(), row.fact().name()));
        for (Row<?> row : plan.opened()) if (row.fact() instanceof Unit unit) names.putIfAbsent(unit.id(), unit.name());
        Set<UnitId> missing = new HashSet<>();
        for (var diff : effects.placements()) {
            if (diff.before() != null && diff.before().parent() != null)
                missing.add(diff.before().parent());
            if (diff.after() != null && diff.after().parent() != null)
                missing.add(diff.after().parent());
        }
        missing.removeAll(names.keySet());
        if (!missing.isEmpty())
            rows.units("v.unit = any(:ids)", JdbcUnits.values(missing))
                    .forEach(row -> names.put(row.fact().id(), row.fact().name()));
        return names;
    }

    private Map<PersonId, String> personNames(ChangeEffects effects) {
        UUID[] people = effects.memberships().stream()
                .map(Diff::either)
                .map(held -> held.person().value())
                .distinct()
                .toArray(UUID[]::new);
        Map<PersonId, String> names = new HashMap<>();
        if (people.length > 0)
            jdbc.sql("select id, name from person where id = any(:ids)")
                    .param("ids", people)
                    .query(row -> {
                        names.put(new PersonId(Columns.id(row, "id")), row.getString("name"));
                    });
        return names;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
