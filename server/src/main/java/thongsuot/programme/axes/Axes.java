package thongsuot.programme.axes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.programme.Desk;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.Choice;

/** The axes of units, and which duty lies along which. */
@Repository
@Transactional(readOnly = true)
public class Axes {

    private static final String SELECT = """
            select x.id, x.issuer, coalesce((select v.name from unit_version v where v.unit = x.issuer and v.closed_by is null
                order by v.valid @> today_here() desc, lower(v.valid) desc limit 1), '') as issuer_name, x.name, lower(x.valid) as first,
                upper(x.valid) - 1 as last, (select count(*)::int from obligation o where o.axis = x.id) as duties
            from axis x
            """;

    private final JdbcClient jdbc;
    private final Desk desk;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Axes(JdbcClient jdbc, Desk desk, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** All of the units that who acts gives work for, those that have ended too. */
    public List<Axis> own() {
        UUID[] units = desk.unitsFor(ProgrammeAction.ASSIGN).stream()
                .map(Unit::id)
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return jdbc.sql(
                        "select * from (" + SELECT
                                + " where x.issuer = any(:units)) y order by issuer_name collate \"vi-x-icu\", first, name collate \"vi-x-icu\"")
                .param("units", units)
                .query(Axes::axis)
                .list();
    }

    /** What a form offers today. */
    public List<Choice> choices(LocalDate today) {
        return choices(own(), today);
    }

    /** Of one unit alone. */
    public List<Choice> choices(LocalDate today, UnitId issuer) {
        return choices(
                own().stream().filter(each -> each.issuer().equals(issuer)).toList(), today);
    }

    private static List<Choice> choices(List<Axis> of, LocalDate today) {
        return of.stream()
                .filter(each -> each.on(today))
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    /**
     * The axis that a form names, if it is one of that unit and holds today.
     *
     * @param typed its id; blank for none
     */
    public Optional<AxisId> chosen(String typed, UnitId issuer, LocalDate today) {
        if (typed.isBlank()) return Optional.empty();
        return find(new AxisId(Desk.uuid(typed)))
                .filter(each -> each.issuer().equals(issuer) && each.on(today))
                .map(Axis::id);
    }

    public Optional<Axis> find(AxisId id) {
        return jdbc.sql(SELECT + " where x.id = ?")
                .param(id.value())
                .query(Axes::axis)
                .optional();
    }

    /** Along which a duty lies; empty for none. */
    public Optional<Axis> of(ObligationId obligation) {
        return jdbc.sql(SELECT + " where x.id = (select o.axis from obligation o where o.id = ?)")
                .param(obligation.value())
                .query(Axes::axis)
                .optional();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException where one of that name holds then */
    @Transactional
    public AxisId add(UnitId issuer, String name, LocalDate first) {
        gate.require(ProgrammeAction.ASSIGN, issuer.value());
        AxisId id = AxisId.next();
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into axis (id, issuer, name, valid, made_by, made_name, made_at)
                        values (:id, :issuer, :name, daterange(:first, null), :by, :by_name, :at)
                        """)
                .param("id", id.value())
                .param("issuer", issuer.value())
                .param("name", name.strip())
                .param("first", first)
                .param("by", actor.account())
                .param("by_name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new AxisChanged(id, issuer, name.strip(), null));
        return id;
    }

    /**
     * From the day after, no duty is given along it.
     *
     * @return false where it began later
     */
    @Transactional
    public boolean end(Axis axis, LocalDate last) {
        gate.require(ProgrammeAction.ASSIGN, axis.issuer().value());
        if (last.isBefore(axis.first())) return false;
        jdbc.sql("update axis set valid = daterange(lower(valid), :after) where id = :id")
                .param("after", last.plusDays(1))
                .param("id", axis.id().value())
                .update();
        events.publishEvent(new AxisChanged(axis.id(), axis.issuer(), axis.name(), last));
        return true;
    }

    /** Puts a duty along an axis of who gave it; null takes it off. */
    @Transactional
    public void put(Obligation obligation, @Nullable AxisId axis) {
        gate.require(ProgrammeAction.ASSIGN, obligation.issuer().value());
        jdbc.sql("update obligation set axis = :axis where id = :id")
                .param("axis", axis == null ? null : axis.value(), Types.OTHER)
                .param("id", obligation.id().value())
                .update();
        String name = axis == null ? "" : find(axis).map(Axis::name).orElse("");
        events.publishEvent(new ObligationGrouped(obligation, name));
    }

    private static Axis axis(ResultSet row, int number) throws SQLException {
        return new Axis(
                new AxisId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("issuer", UUID.class)),
                row.getString("issuer_name"),
                row.getString("name"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getInt("duties"));
    }
}
