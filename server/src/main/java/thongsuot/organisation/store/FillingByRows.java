package thongsuot.organisation.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.organisation.Basis;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.Filling;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Objection;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Person;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.model.Row;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Traceable;

/** Many facts at once, written as rows and checked by the walls of the database. */
@Service
class FillingByRows implements FillingOrganisation {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Assessing assessing;
    private final Enacting enacting;
    private final RowWriter writer;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FillingByRows(
            JdbcClient jdbc,
            Changes changes,
            Assessing assessing,
            Enacting enacting,
            RowWriter writer,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.assessing = assessing;
        this.enacting = enacting;
        this.writer = writer;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Outcome fill(Filling filling, LocalDate effectiveOn, Basis basis, String reason) {
        return inTransaction(() -> {
            enacting.takeTurn();
            Actor actor = Acting.current().orElse(Actor.PROGRAM);
            ChangeId id = ChangeId.next();
            Changes.By by = new Changes.By(actor.account(), actor.name(), clock.instant());
            changes.addDecided(id, ChangeKind.IMPORT, effectiveOn, basis, reason, by);
            addPeople(filling.people());
            List<Row<?>> rows = new ArrayList<>();
            filling.units().forEach(each -> rows.add(Row.fresh(each)));
            filling.codes().forEach(each -> rows.add(Row.fresh(each)));
            filling.placements().forEach(each -> rows.add(Row.fresh(each)));
            filling.posts().forEach(each -> rows.add(Row.fresh(each)));
            filling.memberships().forEach(each -> rows.add(Row.fresh(each)));
            writer.write(id.value(), List.of(), rows);
            enacting.checkNow();
            events.publishEvent(new Filled(id, reason, filling));
            return new Outcome.Done(id);
        });
    }

    @Override
    public Outcome enter(Proposal proposal, Person proposed, Person decided, Instant at) {
        if (proposed.id().equals(decided.id())) throw new IllegalArgumentException("two people decide, not one twice");
        return inTransaction(() -> {
            enacting.takeTurn();
            Assessing.Assessment assessed = assessing.assess(proposal);
            if (!assessed.preview().objections().isEmpty())
                return new Outcome.Refused(assessed.preview().objections());
            ChangeId id = ChangeId.next();
            changes.add(id, proposal, new Changes.By(proposed.id().value(), proposed.name(), at));
            changes.decide(id, ChangeState.APPROVED, new Changes.By(decided.id().value(), decided.name(), at), "");
            enacting.make(id, proposal, assessed);
            events.publishEvent(new Entered(id, proposal));
            return new Outcome.Done(id);
        });
    }

    private void addPeople(List<Person> people) {
        if (people.isEmpty()) return;
        jdbc.sql("insert into person (id, name) select * from unnest(:ids::uuid[], :names::text[])")
                .param("ids", people.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("names", people.stream().map(Person::name).toArray(String[]::new))
                .update();
    }

    private Outcome inTransaction(Supplier<Outcome> work) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (DataIntegrityViolationException e) {
            return new Outcome.Refused(List.of(Objection.of(Refusal.STRUCTURE, Constraints.nameOf(e))));
        }
    }

    /** One trace for all of it: the rows say the rest. */
    record Filled(ChangeId id, String reason, Filling filling) implements Traceable {

        @Override
        public String action() {
            return "organisation.filled";
        }

        @Override
        public String subjectKind() {
            return "change";
        }

        @Override
        public String subjectId() {
            return id.toString();
        }

        @Override
        public String subjectName() {
            return reason;
        }

        @Override
        public @Nullable UUID unit() {
            return null;
        }

        @Override
        public Map<String, ?> after() {
            return Map.of(
                    "units", filling.units().size(),
                    "placements", filling.placements().size(),
                    "posts", filling.posts().size(),
                    "people", filling.people().size());
        }
    }

    /** A change that was decided elsewhere. */
    record Entered(ChangeId id, Proposal proposal) implements Traceable {

        @Override
        public String action() {
            return "organisation.change.entered";
        }

        @Override
        public String subjectKind() {
            return "change";
        }

        @Override
        public String subjectId() {
            return id.toString();
        }

        @Override
        public String subjectName() {
            return proposal.basis().number();
        }

        @Override
        public @Nullable UUID unit() {
            return null;
        }

        @Override
        public Map<String, ?> after() {
            return Map.of(
                    "kind", proposal.change().changeKind().name(),
                    "effectiveOn", proposal.effectiveOn().toString(),
                    "basis", proposal.basis().number());
        }
    }
}
