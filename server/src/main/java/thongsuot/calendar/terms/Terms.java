package thongsuot.calendar.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.calendar.CalendarAction;
import thongsuot.calendar.Term;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Terms of bodies as rows. A new term ends the one before it on the day before. */
@Service
class Terms {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Terms(JdbcClient jdbc, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** Those for everybody first, then by body and day, the latest first. */
    List<KeptTerm> all() {
        return jdbc.sql("""
                        select coalesce(v.name, '') as body, t.line, t.label, lower(t.valid) as first, upper(t.valid) - 1 as last, t.basis
                        from body_term t left join unit_version v on v.unit = t.unit and v.closed_by is null and v.valid @> :today
                        order by t.unit is not null, v.name collate "vi-x-icu", t.line, t.valid desc limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((row, _) -> new KeptTerm(row.getString("body"), term(row)))
                .list();
    }

    /**
     * @param body null for every body of the line that has none of its own
     * @throws org.springframework.dao.DataIntegrityViolationException if its days overlap with a term that begins on that day or after it
     */
    @Transactional
    void enter(@Nullable UnitId body, Line line, String label, LocalDate first, String basis) {
        gate.require(CalendarAction.TERMS, body == null ? null : body.value());
        UUID id = Ids.next();
        String whose = body == null ? null : body.toString();
        jdbc.sql("""
                        update body_term set valid = daterange(lower(valid), :first)
                        where unit is not distinct from cast(:unit as uuid) and line = :line and upper_inf(valid) and lower(valid) < :first
                        """)
                .param("first", first)
                .param("unit", whose, Types.VARCHAR)
                .param("line", line.name())
                .update();
        Actor by = Acting.required();
        jdbc.sql("""
                        insert into body_term (id, unit, line, label, valid, basis, recorded_at, recorded_by, recorded_name)
                        values (:id, cast(:unit as uuid), :line, :label, daterange(:first, null), :basis, :at, :by, :name)
                        """)
                .param("id", id)
                .param("unit", whose, Types.VARCHAR)
                .param("line", line.name())
                .param("label", label)
                .param("first", first)
                .param("basis", basis)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.account())
                .param("name", by.name())
                .update();
        events.publishEvent(new TermEvent(id, body, new Term(line, label, first, null, basis)));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                Line.valueOf(row.getString("line")),
                row.getString("label"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getString("basis"));
    }
}
