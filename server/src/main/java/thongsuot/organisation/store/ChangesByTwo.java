package thongsuot.organisation.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.Objection;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.RecordedChange;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.model.Named;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Traceable;

/** Proposed by one, decided by another. */
@Service
class ChangesByTwo implements ChangingOrganisation {

    private final Changes changes;
    private final Assessing assessing;
    private final Enacting enacting;
    private final Gate gate;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ChangesByTwo(
            Changes changes,
            Assessing assessing,
            Enacting enacting,
            Gate gate,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.assessing = assessing;
        this.enacting = enacting;
        this.gate = gate;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        // Within a form that counts once, a refusal takes back what was begun here and leaves the form's own row alone.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Preview preview(Proposal proposal) {
        require(OrganisationAction.PROPOSE, proposal.change());
        return assessing.assess(proposal).preview();
    }

    @Override
    public Optional<Preview> preview(ChangeId id) {
        return changes.find(id, false).map(found -> {
            found.proposal().ifPresent(what -> require(OrganisationAction.VIEW, what.change()));
            Optional<Objection> closed = notOpen(found);
            if (closed.isEmpty())
                return assessing.assess(found.proposal().orElseThrow()).preview();
            return new Preview(
                    new thongsuot.organisation.ChangeEffects(
                            found.change().kind(),
                            found.change().effectiveOn(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    List.of(),
                    List.of(closed.get()),
                    Map.of(),
                    Map.of(),
                    "");
        });
    }

    @Override
    public Outcome propose(Proposal proposal) {
        return inTransaction(() -> {
            require(OrganisationAction.PROPOSE, proposal.change());
            Preview preview = assessing.assess(proposal).preview();
            if (!preview.objections().isEmpty()) return new Outcome.Refused(preview.objections());
            ChangeId id = ChangeId.next();
            changes.add(id, proposal, by());
            events.publishEvent(new ChangeTrace(
                    "organisation.change.proposed", id, proposal, subject(proposal, preview.unitNames())));
            return new Outcome.Done(id);
        });
    }

    @Override
    public Outcome approve(ChangeId id, String digest) {
        return inTransaction(() -> {
            enacting.takeTurn();
            Registered found = changes.find(id, true).orElse(null);
            if (found == null) return refused(Refusal.UNKNOWN_CHANGE, id);
            Optional<Objection> closed = notOpen(found);
            if (closed.isPresent()) return new Outcome.Refused(List.of(closed.get()));
            Proposal proposal = found.proposal().orElseThrow();
            require(OrganisationAction.DECIDE, proposal.change());
            if (found.change().proposedBy().equals(Acting.required().account()))
                return refused(Refusal.SAME_PERSON, found.change().proposedName());
            Assessing.Assessment assessed = assessing.assess(proposal);
            Preview preview = assessed.preview();
            if (!preview.objections().isEmpty()) return new Outcome.Refused(preview.objections());
            if (!preview.digest().equals(digest)) return refused(Refusal.CHANGED_SINCE_PREVIEW);
            changes.decide(id, ChangeState.APPROVED, by(), "");
            enacting.enact(id, proposal, assessed);
            events.publishEvent(new ChangeTrace(
                    "organisation.change.approved", id, proposal, subject(proposal, preview.unitNames())));
            return new Outcome.Done(id);
        });
    }

    @Override
    public Outcome reject(ChangeId id, String why) {
        return inTransaction(() -> {
            Registered found = changes.find(id, true).orElse(null);
            if (found == null) return refused(Refusal.UNKNOWN_CHANGE, id);
            Optional<Objection> closed = notOpen(found);
            if (closed.isPresent()) return new Outcome.Refused(List.of(closed.get()));
            Proposal proposal = found.proposal().orElseThrow();
            require(OrganisationAction.DECIDE, proposal.change());
            if (found.change().proposedBy().equals(Acting.required().account()))
                return refused(Refusal.SAME_PERSON, found.change().proposedName());
            if (why.isBlank()) return refused(Refusal.REASON_MISSING);
            changes.decide(id, ChangeState.REJECTED, by(), why.strip());
            events.publishEvent(new ChangeTrace("organisation.change.rejected", id, proposal, ""));
            return new Outcome.Done(id);
        });
    }

    @Override
    public Outcome withdraw(ChangeId id) {
        return inTransaction(() -> {
            Registered found = changes.find(id, true).orElse(null);
            if (found == null) return refused(Refusal.UNKNOWN_CHANGE, id);
            Optional<Objection> closed = notOpen(found);
            if (closed.isPresent()) return new Outcome.Refused(List.of(closed.get()));
            if (!found.change().proposedBy().equals(Acting.required().account()))
                return refused(Refusal.NOT_YOURS, found.change().proposedName());
            changes.decide(id, ChangeState.WITHDRAWN, by(), "");
            events.publishEvent(new ChangeTrace(
                    "organisation.change.withdrawn", id, found.proposal().orElseThrow(), ""));
            return new Outcome.Done(id);
        });
    }

    @Override
    public Optional<Registered> find(ChangeId id) {
        return changes.find(id, false);
    }

    @Override
    public List<RecordedChange> list(@Nullable ChangeState state, @Nullable ChangeId before, int limit) {
        return changes.list(state, before, limit);
    }

    private Outcome inTransaction(Supplier<Outcome> work) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (DataIntegrityViolationException e) {
            return refused(Refusal.STRUCTURE, Constraints.nameOf(e));
        }
    }

    /** The right is needed at every unit that the change names; a root of its own needs it for the whole installation. */
    private void require(OrganisationAction action, Change change) {
        Named named = change instanceof Change.Undo(var target)
                ? changes.find(target, false)
                        .flatMap(Registered::proposal)
                        .map(what -> Named.by(what.change()))
                        .orElse(new Named(java.util.Set.of(), List.of()))
                : Named.by(change);
        if (named.units().isEmpty()) gate.require(action, null);
        for (UnitId unit : named.units()) gate.require(action, unit.value());
    }

    private static Optional<Objection> notOpen(Registered found) {
        if (found.change().state() == ChangeState.PROPOSED) return Optional.empty();
        return Optional.of(Objection.of(
                Refusal.ALREADY_DECIDED,
                found.change().state(),
                found.change().decidedName() == null ? "" : found.change().decidedName()));
    }

    private Changes.By by() {
        Actor actor = Acting.required();
        return new Changes.By(actor.account(), actor.name(), clock.instant());
    }

    private static String subject(Proposal proposal, Map<UnitId, String> names) {
        return Named.by(proposal.change()).units().stream()
                .map(names::get)
                .filter(java.util.Objects::nonNull)
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    private static Outcome refused(Refusal why, Object... arguments) {
        return new Outcome.Refused(List.of(Objection.of(why, arguments)));
    }

    /** What happened to a change in the register. */
    record ChangeTrace(String action, ChangeId id, Proposal proposal, String subjectName) implements Traceable {

        @Override
        public String subjectKind() {
            return "change";
        }

        @Override
        public String subjectId() {
            return id.toString();
        }

        @Override
        public @Nullable UUID unit() {
            return Named.by(proposal.change()).units().stream()
                    .findFirst()
                    .map(UnitId::value)
                    .orElse(null);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of(
                    "kind", proposal.change().changeKind().name(),
                    "effectiveOn", proposal.effectiveOn().toString(),
                    "basis", proposal.basis().number(),
                    "reason", proposal.reason());
        }
    }
}
