package thongsuot.programme.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.Occurrence;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.programme.FirstDue;
import thongsuot.programme.MandateId;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.ObligationIssued;
import thongsuot.programme.ObligationWithdrawn;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Role;
import thongsuot.programme.Work;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;

/** Lays duties on units: one row for a duty and one for each unit or list, whatever its size. */
@Service
public class Assigning {

    /** For how many months what comes again is laid down at once. */
    private static final int AHEAD = 14;

    private static final int MOST = 60;

    private final ObligationTables tables;
    private final Calendars calendars;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assigning(ObligationTables tables, Calendars calendars, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives one duty.
     *
     * @throws thongsuot.platform.RefusedException if who acts may not in the name of that unit
     */
    @Transactional
    public Outcome issue(NewObligation wanted) {
        return issue(List.of(wanted));
    }

    /** Gives several, all or none: the first that can't be given says why. The outcome names the last. */
    @Transactional
    public Outcome issue(List<NewObligation> all) {
        LocalDate today = LocalDate.now(clock);
        if (all.isEmpty()) return new Outcome.Refused(Refusal.NOTHING_CHOSEN);
        for (NewObligation wanted : all) {
            gate.require(ProgrammeAction.ASSIGN, wanted.issuer().value());
            Refusal why = against(wanted, today);
            if (why != null) return new Outcome.Refused(why);
        }
        ObligationId last = null;
        for (NewObligation wanted : all) last = given(wanted, today);
        return new Outcome.Done(java.util.Objects.requireNonNull(last));
    }

    /**
     * Lays on another unit what one had: in the same role, due when that was due. The caller has closed the other one.
     *
     * @param from as it stands after it was transferred
     */
    @Transactional
    public MandateId carry(Work from, UnitId to) {
        Obligation obligation = from.obligation();
        gate.require(ProgrammeAction.DECIDE, obligation.issuer().value());
        LocalDate today = LocalDate.now(clock);
        MandateId mandate = tables.carried(from, to, today);
        tables.due(mandate, from.key().occurrence(), today, from.state().dueOn(), from.continuous());
        return mandate;
    }

    /** Takes a duty back that should not have been given: it counts nowhere, its history stays. */
    @Transactional
    public Outcome withdraw(ObligationId id, String reason) {
        Obligation obligation = tables.find(id).orElseThrow(() -> new IllegalArgumentException("no obligation " + id));
        gate.require(ProgrammeAction.ASSIGN, obligation.issuer().value());
        if (reason.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        if (!tables.withdraw(id, reason.strip())) return new Outcome.Refused(Refusal.WITHDRAWN);
        events.publishEvent(new ObligationWithdrawn(obligation, reason.strip()));
        return new Outcome.Done(id);
    }

    private @Nullable Refusal against(NewObligation wanted, LocalDate today) {
        if (wanted.action().isBlank() || wanted.source().words().isBlank()) return Refusal.NO_WORDS;
        if (wanted.to().stream().filter(to -> to.role() == Role.LEAD).count() != 1) return Refusal.NO_LEAD;
        Set<Object> seen = new HashSet<>();
        for (To to : wanted.to()) if (!seen.add(whom(to))) return Refusal.TWICE;
        if (passed(wanted.due(), today)) return Refusal.DATES;
        Refusal parent = againstParent(wanted);
        if (parent != null) return parent;
        return wanted.to().stream().anyMatch(to -> tables.size(to, today) == 0) ? Refusal.EMPTY_LIST : null;
    }

    /** Only what a unit has accepted can be handed down, by that unit, to be done no later than its own is due. */
    private @Nullable Refusal againstParent(NewObligation wanted) {
        Obligation.Parent parent = wanted.parent();
        if (parent == null) return null;
        if (!parent.unit().equals(wanted.issuer()) || !tables.doing(parent)) return Refusal.NOT_NOW;
        LocalDate due = wanted.due().firstOn();
        LocalDate above = tables.dueOf(parent).orElse(null);
        return due != null && above != null && due.isAfter(above) ? Refusal.AFTER_PARENT : null;
    }

    /** A day that a document named may have passed: then the work is late. Nobody sets such a day himself. */
    private static boolean passed(FirstDue due, LocalDate today) {
        LocalDate on = due.firstOn();
        return on != null && due.certainty() == Certainty.CONFIRMED && on.isBefore(today);
    }

    private static Object whom(To to) {
        return switch (to) {
            case ToUnit(var _, var unit) -> unit;
            case ToAudience(var _, var audience) -> audience;
        };
    }

    private ObligationId given(NewObligation wanted, LocalDate today) {
        ObligationId id = tables.insert(wanted, today);
        int units = 0;
        for (To to : wanted.to()) {
            int size = tables.size(to, today);
            MandateId mandate = tables.add(id, wanted.issuer(), to, size, today);
            days(mandate, wanted.due(), today);
            units += size;
        }
        Obligation made = tables.find(id).orElseThrow(() -> new IllegalStateException("no obligation " + id));
        events.publishEvent(new ObligationIssued(made, units));
        return id;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** One row, or one for each time of what comes again; a unit sees a time when it begins. */
    private void days(MandateId mandate, FirstDue due, LocalDate today) {
        boolean continuous = due.rule() instanceof DueRule.Continuous;
        List<Occurrence> all = calendars.reckoning().occurrences(due.rule(), today, today.plusMonths(AHEAD));
        if (all.isEmpty()) tables.due(mandate, null, today, continuous ? null : due.firstOn(), continuous);
        for (Occurrence each : all.subList(0, Math.min(MOST, all.size())))
            tables.due(mandate, each.from(), later(each.from(), today), each.to(), continuous);
    }
}
