package thongsuot.dispatch.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.DocumentIssued;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.IssueRecalled;
import thongsuot.dispatch.ListAdded;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.Refusal;
import thongsuot.dispatch.issuing.NewIssue.To;
import thongsuot.documents.Document;
import thongsuot.documents.Documents;
import thongsuot.documents.Origin;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;

/** Issues documents to units, adds to an issue and takes it back. */
@Service
public class Issuing {

    private final IssueTables tables;
    private final Documents documents;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(IssueTables tables, Documents documents, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.documents = documents;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Issues a document. A unit that received it sends it further down: the new issue remembers from which one.
     *
     * @throws thongsuot.platform.RefusedException if who acts may not issue in the name of that unit
     */
    @Transactional
    public Outcome issue(NewIssue wanted) {
        gate.require(DispatchAction.ISSUE, wanted.issuer().value());
        LocalDate today = LocalDate.now(clock);
        Document document = documents.find(wanted.document()).orElse(null);
        if (document == null || document.origin() != Origin.REGISTERED) return refused(Refusal.NOTHING_TO_ISSUE);
        IssueId parent = tables.receivedBy(wanted.document(), wanted.issuer()).orElse(null);
        if (parent == null && !belongsTo(document, wanted.issuer())) return refused(Refusal.NOT_THE_UNITS);
        if (wanted.lists().stream().anyMatch(to -> !to.asked().inOrder(today))) return refused(Refusal.DATES);
        if (wanted.replaces() != null && !replaceable(wanted.replaces(), wanted.issuer()))
            return refused(Refusal.CLOSED);
        return made(wanted, document.title(), parent, today);
    }

    /** A unit cannot be issued nothing: an issue without recipients is taken back with its transaction. */
    private Outcome made(NewIssue wanted, String title, @Nullable IssueId parent, LocalDate today) {
        int meant = wanted.lists().stream().mapToInt(tables::size).sum();
        if (meant == 0) return refused(Refusal.NO_RECIPIENT);
        IssueId id = tables.insert(wanted, title, parent, today);
        int recipients = 0;
        for (int i = 0; i < wanted.lists().size(); i++)
            recipients += tables.add(id, i, wanted.lists().get(i), "", today);
        events.publishEvent(new DocumentIssued(found(id), recipients));
        return new Outcome.Done(id);
    }

    /** Adds units later, with the reason why; those who are recipients already stay what they are. */
    @Transactional
    public Outcome add(IssueId id, To to, String reason) {
        Issue issue = found(id);
        gate.require(DispatchAction.ISSUE, issue.issuer().value());
        if (!issue.open()) return refused(Refusal.CLOSED);
        if (reason.isBlank()) return refused(Refusal.REASON_MISSING);
        LocalDate today = LocalDate.now(clock);
        if (!to.asked().inOrder(today)) return refused(Refusal.DATES);
        tables.lock(id);
        int ordinal = tables.lists(id).size();
        if (tables.fresh(id, to) == 0) return refused(Refusal.NO_RECIPIENT);
        int recipients = tables.add(id, ordinal, to, reason.strip(), today);
        events.publishEvent(new ListAdded(issue, recipients, reason.strip()));
        return new Outcome.Done(id);
    }

    /** Takes an issue back. Who received it keeps its line in the register; everybody else no longer sees the document. */
    @Transactional
    public Outcome recall(IssueId id, String reason) {
        Issue issue = found(id);
        gate.require(DispatchAction.ISSUE, issue.issuer().value());
        if (reason.isBlank()) return refused(Refusal.REASON_MISSING);
        if (!issue.open() || !tables.recall(id, reason.strip(), clock.instant())) return refused(Refusal.CLOSED);
        events.publishEvent(new IssueRecalled(found(id)));
        return new Outcome.Done(id);
    }

    private boolean belongsTo(Document document, UnitId unit) {
        return unit.equals(document.home())
                || unit.equals(document.issuerUnit())
                || tables.registered(document.id(), unit);
    }

    private boolean replaceable(IssueId id, UnitId issuer) {
        return tables.find(id)
                .filter(issue -> issue.open() && issue.issuer().equals(issuer))
                .isPresent();
    }

    private Issue found(IssueId id) {
        return tables.find(id).orElseThrow(() -> new UnknownIssueException(id));
    }

    /** The issue; empty for one that is not there or not to be seen. */
    @Transactional(readOnly = true)
    public Optional<Issue> find(IssueId id) {
        return tables.find(id);
    }

    /** The lists of an issue, in their order. */
    @Transactional(readOnly = true)
    public List<IssueList> lists(IssueId id) {
        return tables.lists(id);
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
