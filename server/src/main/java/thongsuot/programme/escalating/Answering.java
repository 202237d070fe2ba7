package thongsuot.programme.escalating;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.model.Assignment;

/** What people do about steps: the head of a unit explains; who decides holds them, takes one back, takes a proposal up or lays it aside. */
@Service
@Transactional
public class Answering {

    private final JdbcClient jdbc;
    private final Pressed pressed;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(JdbcClient jdbc, Pressed pressed, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.pressed = pressed;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** The head writes why; once. */
    public Outcome explain(Work work, EscalationId step, String words) {
        gate.require(ProgrammeAction.EXPLAIN, work.key().unit().value());
        if (words.isBlank()) return refused(Refusal.REASON_MISSING);
        boolean waits =
                pressed.steps(work.key()).stream().anyMatch(each -> each.id().equals(step) && each.waits());
        if (!waits) return refused(Refusal.MEANWHILE);
        Actor actor = Acting.required();
        int made = jdbc.sql("""
                        insert into escalation_answer (escalation, unit, words, account, name, post_title, at)
                        values (:step, :unit, :words, :account, :name, :title, :at) on conflict do nothing
                        """)
                .param("step", step.value())
                .param("unit", work.key().unit().value())
                .param("words", words.strip())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("title", actor.postTitle())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return made == 0 ? refused(Refusal.MEANWHILE) : done(work, "explained", words);
    }

    /** No step for this work until a day, that day included. */
    public Outcome hold(Work work, LocalDate until, String reason) {
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        if (reason.isBlank()) return refused(Refusal.REASON_MISSING);
        if (until.isBefore(LocalDate.now(clock))) return refused(Refusal.DATES);
        if (!work.obligation().open()) return refused(Refusal.WITHDRAWN);
        if (!(work.state() instanceof Assignment.Open)) return refused(Refusal.NOT_NOW);
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into escalation_hold (id, mandate, unit, occurrence, issuer, until, reason, made_by, made_name, made_at)
                        values (:id, :mandate, :unit, :occurrence, :issuer, :until, :reason, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("mandate", work.key().mandate().value())
                .param("unit", work.key().unit().value())
                .param("occurrence", work.key().occurrence(), Types.DATE)
                .param("issuer", work.obligation().issuer().value())
                .param("until", until)
                .param("reason", reason.strip())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return done(work, "stepsHeld", until + ": " + reason.strip());
    }

    /** Steps go on. */
    public Outcome lift(Work work) {
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        int lifted = jdbc.sql("""
                        update escalation_hold set lifted_at = :at, lifted_name = :name where mandate = :mandate and unit = :unit
                            and occurrence is not distinct from :occurrence and lifted_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("name", Acting.required().name())
                .param("mandate", work.key().mandate().value())
                .param("unit", work.key().unit().value())
                .param("occurrence", work.key().occurrence(), Types.DATE)
                .update();
        return lifted == 0 ? refused(Refusal.MEANWHILE) : done(work, "stepsGoOn", "");
    }

    /** Rút lại: a step that should not have been taken; it stays to be seen and presses nobody. */
    public Outcome takeBack(Work work, EscalationId step, String reason) {
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        if (reason.isBlank()) return refused(Refusal.REASON_MISSING);
        if (pressed.steps(work.key()).stream().noneMatch(each -> each.id().equals(step)))
            return refused(Refusal.MEANWHILE);
        int changed = jdbc.sql("""
                        update escalation set withdrawn_at = :at, withdrawn_name = :name, withdraw_reason = :reason
                        where id = :id and withdrawn_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("name", Acting.required().name())
                .param("reason", reason.strip())
                .param("id", step.value())
                .update();
        return changed == 0 ? refused(Refusal.MEANWHILE) : done(work, "stepTakenBack", reason);
    }

    /** Takes proposals up or lays them aside, all or none: one that somebody else has decided meanwhile refuses all. */
    public Outcome decide(Collection<EscalationId> proposals, Pressed.Decision decision, String words) {
        if (proposals.isEmpty()) return refused(Refusal.NOTHING_CHOSEN);
        if (decision == Pressed.Decision.LAID_ASIDE && words.isBlank()) return refused(Refusal.REASON_MISSING);
        List<Pressed.Proposal> open = pressed.proposals(Integer.MAX_VALUE).stream()
                .filter(each -> proposals.contains(each.id()))
                .toList();
        if (open.size() != proposals.size()) return refused(Refusal.MEANWHILE);
        int changed = jdbc.sql("""
                        update escalation set decision = :decision, decision_words = :words, decided_name = :name, decided_at = :at
                        where id = any(:ids) and decision is null and withdrawn_at is null
                        """)
                .param("decision", decision.name())
                .param("words", words.strip())
                .param("name", Acting.required().name())
                .param("at", OffsetDateTime.now(clock))
                .param("ids", proposals.stream().map(EscalationId::value).toArray(UUID[]::new))
                .update();
        if (changed != proposals.size()) throw new IllegalStateException("decided " + changed + " of " + proposals);
        for (Pressed.Proposal each : open)
            events.publishEvent(new Escalated(
                    each.obligation(),
                    each.title(),
                    each.issuer(),
                    decision == Pressed.Decision.TAKEN_UP ? "proposalTakenUp" : "proposalLaidAside",
                    Map.of("units", each.units(), "reason", words.strip())));
        return new Outcome.Done(open.getFirst().obligation());
    }

    private Outcome done(Work work, String what, String words) {
        events.publishEvent(new Escalated(
                work.obligation().id(),
                work.obligation().title(),
                what.equals("explained") ? work.key().unit() : work.obligation().issuer(),
                what,
                words.isBlank()
                        ? Map.of("unit", work.unitName())
                        : Map.of("unit", work.unitName(), "reason", words.strip())));
        return new Outcome.Done(work.obligation().id());
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
