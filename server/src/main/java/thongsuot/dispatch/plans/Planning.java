package thongsuot.dispatch.plans;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.Refusal;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.dispatch.receipts.Heirs;
import thongsuot.dispatch.receipts.Medium;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.documents.Paper;
import thongsuot.documents.PaperIssued;
import thongsuot.documents.Papers;
import thongsuot.organisation.UnitId;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.Gate;
import thongsuot.reader.cite.DocumentKind;

/** Own plans of units: linked from their registers, or drafted from what the document demands. */
@Service
public class Planning {

    private final PlanTables tables;
    private final Issuing issuing;
    private final Receiving receiving;
    private final Documents documents;
    private final Papers papers;
    private final Heirs heirs;
    private final Gate gate;
    private final Clock clock;

    Planning(
            PlanTables tables,
            Issuing issuing,
            Receiving receiving,
            Documents documents,
            Papers papers,
            Heirs heirs,
            Gate gate,
            Clock clock) {
        this.tables = tables;
        this.issuing = issuing;
        this.receiving = receiving;
        this.documents = documents;
        this.papers = papers;
        this.heirs = heirs;
        this.gate = gate;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OwnPlan> of(IssueId issue, UnitId unit) {
        return tables.current(issue, unit);
    }

    @Transactional(readOnly = true)
    public Optional<OwnPlan> find(UUID id) {
        return tables.find(id);
    }

    @Transactional(readOnly = true)
    public List<PlanLine> lines(OwnPlan plan) {
        return tables.lines(plan.id());
    }

    /** Begins a draft with a line for each duty of the document; a draft that is there already is left as it is. */
    @Transactional
    public Outcome draft(IssueId id, UnitId unit) {
        Issue issue = found(id);
        heirs.require(unit, DispatchAction.PLAN);
        if (!issue.open()) return new Outcome.Refused(Refusal.CLOSED);
        if (!tables.received(id, unit)) return new Outcome.Refused(Refusal.NOT_RECEIVED);
        if (tables.current(id, unit).isPresent()) return new Outcome.Done(id);
        UUID plan = tables.insert(id, unit, "Thực hiện " + issue.title(), "DRAFT", null, clock.instant());
        List<Duty> duties = documents.duties(issue.document());
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            tables.line(
                    plan,
                    new PlanLine(
                            i,
                            duty.path(),
                            duty.words(),
                            true,
                            cut(PlanText.undated(duty)),
                            "",
                            duty.dueOn(),
                            cut(duty.product(), 500)));
        }
        return new Outcome.Done(id);
    }

    /**
     * Keeps what was typed into a draft.
     *
     * @param version as the form had it
     * @throws EditConflictException if another has changed the draft since
     */
    @Transactional
    public void save(OwnPlan plan, int version, String title, List<PlanLine> lines) {
        heirs.require(plan.unit(), DispatchAction.PLAN);
        if (!tables.save(plan.id(), version, title.strip(), lines))
            throw new EditConflictException("own plan " + plan.id());
    }

    /** Sends a document of the unit as its plan. A draft that was begun is put aside. */
    @Transactional
    public Outcome send(IssueId id, UnitId unit, DocumentId document) {
        UnitId answering = heirs.require(unit, DispatchAction.PLAN);
        Document found = documents.find(document).orElse(null);
        if (found == null || !answering.equals(found.home())) return new Outcome.Refused(Refusal.NOT_THE_UNITS);
        Outcome outcome = receiving.planned(id, unit, Medium.SYSTEM);
        if (outcome instanceof Outcome.Done) {
            tables.withdraw(id, unit);
            UUID plan = tables.insert(id, unit, found.title(), "SENT", document, clock.instant());
            tables.ask(plan, id, clock.instant());
        }
        return outcome;
    }

    /**
     * Makes an official paper of a draft, among the letters of the unit; of one that is being written it renews the words.
     *
     * @return the letter
     * @throws thongsuot.platform.RefusedException if who acts may not write letters of the unit
     */
    @Transactional
    public UUID compose(OwnPlan plan) {
        UnitId answering = heirs.require(plan.unit(), DispatchAction.PLAN);
        OwnPlan now = tables.find(plan.id()).orElseThrow();
        DocumentId directive = found(plan.issue()).document();
        Paper paper = new Paper(DocumentKind.PLAN, now.title(), PlanText.of(tables.lines(plan.id())));
        UUID letter = now.letter();
        if (letter != null && papers.reword(letter, directive, paper)) return letter;
        UUID begun = papers.begin(answering, directive, paper);
        tables.written(plan.id(), begun);
        return begun;
    }

    /** The number makes a paper the plan that answers. Where the issue has been recalled since, the paper stays and answers nothing. */
    @EventListener
    @Transactional
    public void numbered(PaperIssued issued) {
        OwnPlan plan = tables.ofLetter(issued.letter()).filter(OwnPlan::draft).orElse(null);
        if (plan == null || !gate.allows(DispatchAction.PLAN, answering(plan).value())) return;
        if (receiving.planned(plan.issue(), plan.unit(), Medium.SYSTEM) instanceof Outcome.Done) {
            tables.sent(plan.id(), issued.document(), clock.instant());
            tables.ask(plan.id(), plan.issue(), clock.instant());
        }
    }

    private UnitId answering(OwnPlan plan) {
        return heirs.answering(plan.unit(), DispatchAction.PLAN);
    }

    /** Keeps a plan that came from another system as the answer of a unit; whoever enters it works for the issuer. */
    @Transactional
    public Outcome arrived(Issue issue, UnitId unit, DocumentId document, Medium medium) {
        Outcome outcome = receiving.plannedElsewhere(issue.id(), unit, medium);
        if (!(outcome instanceof Outcome.Done)
                || tables.current(issue.id(), unit).isPresent()) return outcome;
        String title = documents.find(document).map(Document::title).orElse(issue.title());
        UUID plan = tables.insert(issue.id(), unit, title, "SENT", document, clock.instant());
        tables.ask(plan, issue.id(), clock.instant());
        return outcome;
    }

    private Issue found(IssueId id) {
        return issuing.find(id).orElseThrow(() -> new UnknownIssueException(id));
    }

    private static String cut(String text) {
        return cut(text, 4000);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
