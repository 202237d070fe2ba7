package thongsuot.dispatch.receipts;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.RecipientActed;
import thongsuot.dispatch.Refusal;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.documents.Registering;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;

/** The answers of recipients: each is an act of a person, for a post or by what somebody told. */
@Service
public class Receiving {

    private static final int LONGEST = 1000;

    private final Issuing issues;
    private final RecipientTables tables;
    private final Registering registering;
    private final Heirs heirs;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receiving(
            Issuing issues,
            RecipientTables tables,
            Registering registering,
            Heirs heirs,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.tables = tables;
        this.registering = registering;
        this.heirs = heirs;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** Receives for a unit, which gets its line in the register with that, or its heir does. A unit that had refused may still receive. */
    @Transactional
    public Outcome receive(IssueId id, UnitId unit) {
        Issue issue = found(id);
        UnitId answering = heirs.require(unit, DispatchAction.RECEIVE);
        LocalDate today = LocalDate.now(clock);
        Outcome outcome = act(issue, unit, Act.RECEIVED, new Told(Medium.SYSTEM, "", today), "");
        if (outcome instanceof Outcome.Done) registering.take(issue.document(), answering, today);
        return outcome;
    }

    /** Refuses for a unit that the document is not meant for; the issuer reads why. */
    @Transactional
    public Outcome refuse(IssueId id, UnitId unit, String reason) {
        Issue issue = found(id);
        heirs.require(unit, DispatchAction.RECEIVE);
        if (reason.isBlank()) return refused(Refusal.REASON_MISSING);
        return act(issue, unit, Act.REFUSED, new Told(Medium.SYSTEM, "", LocalDate.now(clock)), reason);
    }

    /**
     * Enters what a recipient told by phone or paper. The recipient's register stays its own: its people make that line themselves.
     *
     * @param reason why it refused; empty where it received
     */
    @Transactional
    public Outcome enter(IssueId id, UnitId unit, boolean received, Told told, String reason) {
        Issue issue = found(id);
        gate.require(DispatchAction.ENTER, issue.issuer().value());
        if (told.medium().byHand() && told.toldBy().isBlank()) return refused(Refusal.TOLD_BY_MISSING);
        if (told.on().isAfter(LocalDate.now(clock))) return refused(Refusal.FUTURE);
        if (told.on().isBefore(issue.issuedOn())) return refused(Refusal.DATES);
        if (!received && reason.isBlank()) return refused(Refusal.REASON_MISSING);
        return act(issue, unit, received ? Act.RECEIVED : Act.REFUSED, told, reason);
    }

    /** Makes the line in the register of a unit whose receipt another had entered. */
    @Transactional
    public void register(IssueId id, UnitId unit) {
        if (tables.state(id, unit).filter(state -> state.equals("RECEIVED")).isPresent())
            registering.take(found(id).document(), unit, LocalDate.now(clock));
    }

    /** Notes that a recipient has answered with its own plan. Noting it twice changes nothing. */
    @Transactional
    public Outcome planned(IssueId id, UnitId unit, Medium medium) {
        heirs.require(unit, DispatchAction.PLAN);
        return answered(id, unit, medium);
    }

    /** The same for an answer that came from another system, by who works for the issuer. */
    @Transactional
    public Outcome plannedElsewhere(IssueId id, UnitId unit, Medium medium) {
        gate.require(DispatchAction.ENTER, found(id).issuer().value());
        return answered(id, unit, medium);
    }

    private Outcome answered(IssueId id, UnitId unit, Medium medium) {
        Issue issue = found(id);
        if (!issue.open()) return refused(Refusal.CLOSED);
        if (!tables.state(id, unit).filter("RECEIVED"::equals).isPresent()) return refused(Refusal.NOT_RECEIVED);
        if (tables.planned(id, unit, clock.instant()))
            written(issue, unit, Act.PLANNED, new Told(medium, "", LocalDate.now(clock)), "");
        return new Outcome.Done(id);
    }

    private Outcome act(Issue issue, UnitId unit, Act act, Told told, String reason) {
        if (!issue.open()) return refused(Refusal.CLOSED);
        if (!tables.isRecipient(issue.id(), unit)) return refused(Refusal.NOT_A_RECIPIENT);
        if (!tables.record(issue.id(), unit, act, clock.instant()))
            return refused(
                    tables.state(issue.id(), unit).filter("RECEIVED"::equals).isPresent()
                            ? Refusal.ALREADY_RECEIVED
                            : Refusal.ALREADY_REFUSED);
        written(issue, unit, act, told, reason);
        return new Outcome.Done(issue.id());
    }

    private void written(Issue issue, UnitId unit, Act act, Told told, String reason) {
        String why =
                reason.strip().substring(0, Math.min(LONGEST, reason.strip().length()));
        tables.act(issue.id(), unit, act, told, why, clock.instant());
        events.publishEvent(new RecipientActed(
                issue,
                unit,
                act.name().toLowerCase(java.util.Locale.ROOT),
                told.medium().name(),
                why));
    }

    private Issue found(IssueId id) {
        return issues.find(id).orElseThrow(() -> new UnknownIssueException(id));
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
