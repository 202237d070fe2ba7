package thongsuot.programme.escalating;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.programme.Priority;
import thongsuot.programme.ProgrammeAction;

/** The ladders that are kept. None is ever changed; a later one takes its place from its day on. */
@Repository
@Transactional(readOnly = true)
public class Ladders {

    private final JdbcClient jdbc;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ladders(JdbcClient jdbc, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    private record Row(UUID id, @Nullable UUID issuer, LocalDate from, String madeBy, LadderStep step) {}

    /** Those of these units and the one for everybody, the latest first. */
    public List<Ladder> of(Collection<UnitId> issuers) {
        Map<UUID, List<Row>> byLadder = jdbc
                .sql("""
                        select l.id, l.issuer, l.holds_from, l.made_name, s.ordinal, s.kind, s.days, s.working, array_to_string(s.priorities, ',') as priorities
                        from ladder l join ladder_step s on s.ladder = l.id where l.issuer is null or l.issuer = any(:issuers)
                        order by l.issuer nulls last, l.holds_from desc, l.id, s.ordinal
                        """)
                .param("issuers", issuers.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("issuer", UUID.class),
                        row.getObject("holds_from", LocalDate.class),
                        row.getString("made_name"),
                        new LadderStep(
                                row.getInt("ordinal"),
                                StepKind.valueOf(row.getString("kind")),
                                row.getInt("days"),
                                row.getBoolean("working"),
                                Arrays.stream(row.getString("priorities").split(","))
                                        .map(Priority::valueOf)
                                        .collect(Collectors.toSet()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        List<Ladder> all = new ArrayList<>();
        byLadder.forEach((id, rows) -> {
            Row first = rows.getFirst();
            all.add(new Ladder(
                    id,
                    first.issuer == null ? null : new UnitId(first.issuer),
                    first.from,
                    first.madeBy,
                    rows.stream().map(Row::step).toList()));
        });
        return all;
    }

    /** The one that holds for what a unit asked to be done by a day: its own if there is one from before that day, else everybody's. */
    static @Nullable Ladder on(List<Ladder> all, UnitId issuer, LocalDate due) {
        Ladder found = null;
        for (Ladder each : all) {
            if (each.from().isAfter(due)) continue;
            if (issuer.equals(each.issuer())) return each;
            if (each.issuer() == null && found == null) found = each;
        }
        return found;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException where one holds from that day already */
    @Transactional
    public void add(UnitId issuer, LocalDate from, List<LadderStep> steps) {
        gate.require(ProgrammeAction.DECIDE, issuer.value());
        if (steps.isEmpty()) throw new IllegalArgumentException("a ladder without steps");
        if (from.isBefore(LocalDate.now(clock))) throw new IllegalArgumentException("a ladder for days past: " + from);
        UUID id = Ids.next();
        Actor actor = Acting.required();
        jdbc.sql("insert into ladder (id, issuer, holds_from, made_by, made_name, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, issuer.value(), from, actor.account(), actor.name(), OffsetDateTime.now(clock))
                .update();
        for (LadderStep step : steps)
            jdbc.sql("""
                            insert into ladder_step (ladder, ordinal, kind, days, working, priorities)
                            values (:ladder, :ordinal, :kind, :days, :working, string_to_array(:priorities, ','))
                            """)
                    .param("ladder", id, Types.OTHER)
                    .param("ordinal", step.ordinal())
                    .param("kind", step.kind().name())
                    .param("days", step.days())
                    .param("working", step.working())
                    .param(
                            "priorities",
                            step.priorities().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                    .update();
        events.publishEvent(new LadderMade(id, issuer, from, steps));
    }
}
