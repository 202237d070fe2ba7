package thongsuot.programme.escalating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Works;

/** The steps that were taken, as pages show them. What may be seen is asked in the database. */
@Repository
@Transactional(readOnly = true)
public class Pressed {

    /**
     * A step that was taken for one work.
     *
     * @param many whether it was for all of a long list that had not acted
     * @param due the day that was not met, as it stood
     * @param withdrawn why it was taken back; null while it stands
     * @param answer what the head of the unit wrote; null while nobody has
     * @param decision of a proposal; null while nobody has decided
     */
    public record Step(
            EscalationId id,
            StepKind kind,
            String reason,
            boolean many,
            LocalDate due,
            LocalDate takenOn,
            @Nullable String withdrawn,
            @Nullable String answer,
            String answeredBy,
            @Nullable Decision decision,
            String decisionWords) {

        /** Whether the unit still owes an answer to it. */
        public boolean waits() {
            return kind == StepKind.EXPLAIN && withdrawn == null && answer == null;
        }
    }

    /** What became of a proposal. */
    public enum Decision {
        TAKEN_UP,
        LAID_ASIDE;

        /** The key of its words. */
        public String key() {
            return "escalation.decision." + name();
        }
    }

    /** @param until the last day on which no step is taken */
    public record Hold(UUID id, LocalDate until, String reason, String madeBy) {}

    /** A proposal to inspect; unitName is empty for those of a long list that had not acted. */
    public record Proposal(
            EscalationId id,
            ObligationId obligation,
            UnitId issuer,
            String title,
            String unitName,
            int units,
            String reason,
            LocalDate since,
            @Nullable String path) {}

    /** What may be seen of proposals without a decision, whose work is neither closed by now nor due on another day. */
    static final String OPEN_PROPOSALS = """
            from escalation e join mandate m on m.id = e.mandate join obligation o on o.id = m.obligation and o.withdrawn_at is null
            left join assignment a on a.mandate = e.mandate and a.unit = e.unit and a.occurrence is not distinct from e.occurrence
            %s
            where e.kind = 'PROPOSE_INSPECTION' and e.decision is null and e.withdrawn_at is null
                and coalesce(a.state, 'ISSUED') not in ('CONFIRMED', 'EXEMPTED', 'TRANSFERRED') and coalesce(a.due_on, e.due_on) = e.due_on
                and e.issuer in (
                    select u.unit from (select distinct dispatch_own_units() as unit) u where acting_holds(programme_decide_roles(), u.unit))
            """;

    private final JdbcClient jdbc;

    Pressed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was taken for a work, the latest first. */
    public List<Step> steps(WorkKey work) {
        return of(jdbc.sql("""
                        select e.id, e.kind, e.reason, e.unit is null as many, e.due_on, e.taken_on, e.withdraw_reason, w.words as answer,
                            coalesce(w.name || case when w.post_title = '' then '' else ', ' || w.post_title end, '') as answered_by,
                            e.decision, e.decision_words
                        from escalation e left join escalation_answer w on w.escalation = e.id and w.unit = :unit
                        where e.mandate = :mandate and e.occurrence is not distinct from :occurrence
                            and (e.unit = :unit or (e.unit is null and escalation_covers(e.id, :unit)))
                        order by e.taken_at desc, e.id
                        """), work).query(Pressed::step).list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        return new Step(
                new EscalationId(row.getObject("id", UUID.class)),
                StepKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getBoolean("many"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("taken_on", LocalDate.class),
                row.getString("withdraw_reason"),
                row.getString("answer"),
                row.getString("answered_by"),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decision_words"));
    }

    /** What keeps a work from climbing today. */
    public Optional<Hold> hold(WorkKey work, LocalDate today) {
        return of(jdbc.sql("""
                        select id, until, reason, made_name from escalation_hold where mandate = :mandate and unit = :unit
                            and occurrence is not distinct from :occurrence and until >= :today and lifted_at is null
                        order by until desc limit 1
                        """), work)
                .param("today", today)
                .query((row, _) -> new Hold(
                        row.getObject("id", UUID.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getString("made_name")))
                .optional();
    }

    /** The same as lines of the one history of a work. */
    List<Works.Done> history(WorkKey work) {
        return of(jdbc.sql("""
                        with mine as (
                            select e.* from escalation e where e.mandate = :mandate and e.occurrence is not distinct from :occurrence
                                and (e.unit = :unit or (e.unit is null and escalation_covers(e.id, :unit))))
                        select 'STEP_' || kind as act, reason as words, 'Thông Suốt' as name, '' as title, taken_at as at from mine
                        union all select 'STEP_TAKEN_BACK', withdraw_reason, withdrawn_name, '', withdrawn_at from mine where withdrawn_at is not null
                        union all select 'STEP_' || decision, decision_words, decided_name, '', decided_at from mine where decision is not null
                        union all select 'EXPLAINED', w.words, w.name, w.post_title, w.at from mine
                            join escalation_answer w on w.escalation = mine.id and w.unit = :unit
                        union all select 'STEPS_HELD', to_char(h.until, 'DD/MM/YYYY') || ': ' || h.reason, h.made_name, '', h.made_at
                            from escalation_hold h where h.mandate = :mandate and h.unit = :unit and h.occurrence is not distinct from :occurrence
                        union all select 'STEPS_GO_ON', '', h.lifted_name, '', h.lifted_at
                            from escalation_hold h where h.mandate = :mandate and h.unit = :unit and h.occurrence is not distinct from :occurrence
                                and h.lifted_at is not null
                        """), work)
                .query((row, _) -> new Works.Done(
                        row.getString("act"),
                        row.getString("words"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    /** Proposals that wait for a decision of the units that who acts decides for, the oldest first; what is closed by now waits for nothing. */
    public List<Proposal> proposals(int most) {
        return jdbc.sql("""
                        select e.id, e.issuer, m.obligation, o.action, case when e.unit is null then '' else coalesce(k.name, m.unit_name) end as unit_name,
                            e.units, e.reason, e.taken_on, e.mandate, e.unit, e.occurrence
                        %s
                        order by e.taken_on, m.obligation, coalesce(k.name, m.unit_name) collate "vi-x-icu", e.id limit :most
                        """.formatted(OPEN_PROPOSALS.formatted(
                        "left join audience_member k on k.audience = m.audience and k.unit = e.unit")))
                .param("most", most)
                .query((row, _) -> new Proposal(
                        new EscalationId(row.getObject("id", UUID.class)),
                        new ObligationId(row.getObject("obligation", UUID.class)),
                        new UnitId(row.getObject("issuer", UUID.class)),
                        row.getString("action"),
                        row.getString("unit_name"),
                        row.getInt("units"),
                        row.getString("reason"),
                        row.getObject("taken_on", LocalDate.class),
                        row.getObject("unit") == null ? null : key(row).path()))
                .list();
    }

    /** Which of these are named in the list of the week, and why. */
    public Map<WorkKey, String> named(Collection<WorkKey> works) {
        Map<WorkKey, String> named = new HashMap<>();
        if (works.isEmpty()) return named;
        List<WorkKey> all = List.copyOf(works);
        jdbc.sql("""
                        select x.mandate, x.unit, x.occurrence, max(e.reason) as reason
                        from unnest(:mandates::uuid[], :units::uuid[], :occurrences::date[]) as x (mandate, unit, occurrence)
                        join escalation e on e.mandate = x.mandate and e.occurrence is not distinct from x.occurrence and e.kind = 'LIST'
                            and e.withdrawn_at is null and (e.unit = x.unit or (e.unit is null and escalation_covers(e.id, x.unit)))
                        left join assignment a on a.mandate = x.mandate and a.unit = x.unit and a.occurrence is not distinct from x.occurrence
                        where coalesce(a.due_on, e.due_on) = e.due_on group by 1, 2, 3
                        """)
                .param(
                        "mandates",
                        all.stream().map(each -> each.mandate().value()).toArray(UUID[]::new))
                .param("units", all.stream().map(each -> each.unit().value()).toArray(UUID[]::new))
                .param("occurrences", all.stream().map(Pressed::occurrence).toArray(String[]::new))
                .query((row, _) -> named.put(key(row), row.getString("reason")))
                .list();
        return named;
    }

    private static @Nullable String occurrence(WorkKey work) {
        return work.occurrence() == null ? null : work.occurrence().toString();
    }

    private static StatementSpec of(StatementSpec sql, WorkKey work) {
        return sql.param("mandate", work.mandate().value())
                .param("unit", work.unit().value())
                .param("occurrence", work.occurrence(), Types.DATE);
    }

    static WorkKey key(ResultSet row) throws SQLException {
        return new WorkKey(
                new MandateId(row.getObject("mandate", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("occurrence", LocalDate.class));
    }
}
