package thongsuot.organisation.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.Diff;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.StructureChanged;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;

/** Makes a change that has been decided, and says so to all who rest on the organisation. */
@Component
class Enacting {

    private final JdbcClient jdbc;
    private final RowWriter writer;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Enacting(JdbcClient jdbc, RowWriter writer, Changes changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.changes = changes;
        this.events = events;
    }

    /** One change of structure at a time, from reading what stands to the end of the transaction. */
    void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation.structure'))")
                .query((_, _) -> 0)
                .single();
    }

    /** Makes the change and leaves a trace of each unit it touches. */
    void enact(ChangeId id, Proposal proposal, Assessing.Assessment assessed) {
        make(id, proposal, assessed);
        ChangeEffects effects = assessed.preview().effects();
        effects.units().forEach(diff -> trace(diff, id));
        effects.placements().stream()
                .filter(diff -> !diff.begins() && !diff.ends())
                .forEach(diff -> trace(diff, assessed.preview().unitNames(), id));
    }

    /** Makes the change; for a history that somebody else has traced. */
    void make(ChangeId id, Proposal proposal, Assessing.Assessment assessed) {
        if (proposal.change() instanceof Change.Undo(var target)) changes.markUndone(target);
        writer.write(id.value(), assessed.plan().closed(), assessed.plan().opened());
        writer.succeed(id.value(), assessed.plan().heirs());
        checkNow();
        events.publishEvent(new StructureChanged(id, assessed.preview().effects()));
    }

    /** The checks that wait for the commit, while there is still somebody to tell. */
    void checkNow() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    private void trace(Diff<Unit> diff, ChangeId id) {
        String what = diff.begins() ? "established" : diff.ends() ? "ended" : "renamed";
        Unit unit = diff.either();
        events.publishEvent(new UnitTrace(
                "organisation.unit." + what,
                unit.id(),
                unit.name(),
                fields(diff.before(), id),
                fields(diff.after(), id)));
    }

    private void trace(Diff<Placement> diff, Map<UnitId, String> names, ChangeId id) {
        UnitId unit = diff.either().unit();
        events.publishEvent(new UnitTrace(
                "organisation.unit.moved",
                unit,
                names.getOrDefault(unit, unit.toString()),
                fields(diff.before(), names, id),
                fields(diff.after(), names, id)));
    }

    private static Map<String, String> fields(@Nullable Unit unit, ChangeId id) {
        if (unit == null) return Map.of();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", unit.name());
        fields.put("shortName", unit.shortName());
        fields.put("kind", unit.kind());
        fields.put("level", unit.level());
        fields.put("from", unit.valid().from().toString());
        fields.put("change", id.toString());
        return fields;
    }

    private static Map<String, String> fields(@Nullable Placement placement, Map<UnitId, String> names, ChangeId id) {
        if (placement == null) return Map.of();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("line", placement.line().name());
        fields.put(
                "parent",
                Optional.ofNullable(placement.parent()).map(names::get).orElse(""));
        fields.put("from", placement.valid().from().toString());
        fields.put("change", id.toString());
        return fields;
    }

    /** What happened to one unit. */
    record UnitTrace(
            String action, UnitId subject, String subjectName, Map<String, String> before, Map<String, String> after)
            implements thongsuot.platform.Traceable {

        @Override
        public String subjectKind() {
            return "unit";
        }

        @Override
        public String subjectId() {
            return subject.toString();
        }

        @Override
        public UUID unit() {
            return subject.value();
        }
    }
}
