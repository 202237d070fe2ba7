package thongsuot.organisation.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
import thongsuot.organisation.KeepingPosts;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Objection;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Period;
import thongsuot.organisation.Person;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.model.Row;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.platform.Traceable;

/** Who holds which post is entered by one person: each entry is a change of its own in the register. */
@Service
class PostsByRows implements KeepingPosts {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final RowWriter writer;
    private final Changes changes;
    private final Enacting enacting;
    private final Gate gate;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PostsByRows(
            JdbcClient jdbc,
            Rows rows,
            RowWriter writer,
            Changes changes,
            Enacting enacting,
            Gate gate,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writer = writer;
        this.changes = changes;
        this.enacting = enacting;
        this.gate = gate;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Outcome open(PostId id, UnitId unit, String title, PostKind kind, Period days, Basis basis) {
        gate.require(OrganisationAction.STAFF, unit.value());
        String words = title.strip();
        if (words.isEmpty() || words.length() > LONGEST_TITLE) return refused(Refusal.NAME_MISSING, LONGEST_TITLE);
        return staff(
                "opened",
                unit,
                id,
                words,
                days.from(),
                basis,
                List.of(),
                List.of(Row.fresh(new Post(id, unit, words, kind, days))));
    }

    @Override
    public Outcome close(PostId id, LocalDate from, Basis basis) {
        return withPost(id, from, post -> {
            List<Row<?>> closed = new ArrayList<>();
            List<Row<?>> opened = new ArrayList<>();
            UUID[] one = {id.value()};
            rows.memberships("m.post = any(:ids)", one).forEach(row -> endAt(row, from, closed, opened));
            rows.posts("p.post = any(:ids)", one).forEach(row -> endAt(row, from, closed, opened));
            return staff("closed", post.unit(), id, post.title(), from, basis, closed, opened);
        });
    }

    @Override
    public Outcome appoint(PersonId person, PostId id, Period days, Basis basis) {
        return withPost(id, days.from(), post -> {
            boolean known = jdbc.sql("select exists (select 1 from person where id = :id)")
                    .param("id", person.value())
                    .query(Boolean.class)
                    .single();
            if (!known) return refused(Refusal.UNKNOWN_PERSON, person);
            Membership held = new Membership(person, id, post.kind() == PostKind.HEAD, days);
            return staff(
                    "appointed",
                    post.unit(),
                    id,
                    post.title(),
                    days.from(),
                    basis,
                    List.of(),
                    List.of(Row.fresh(held)));
        });
    }

    @Override
    public Outcome relieve(PersonId person, PostId id, LocalDate from, Basis basis) {
        return withPost(id, from, post -> {
            List<Row<?>> closed = new ArrayList<>();
            List<Row<?>> opened = new ArrayList<>();
            rows.memberships("m.post = any(:ids)", new UUID[] {id.value()}).stream()
                    .filter(row -> row.fact().person().equals(person))
                    .forEach(row -> endAt(row, from, closed, opened));
            if (closed.isEmpty()) return refused(Refusal.NOTHING_CHANGES, post.title());
            return staff("relieved", post.unit(), id, post.title(), from, basis, closed, opened);
        });
    }

    @Override
    public Person add(String name, UnitId unit) {
        gate.require(OrganisationAction.STAFF, unit.value());
        String words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME)
            throw new IllegalArgumentException(
                    "a name has 1 to " + LONGEST_NAME + " characters, not " + words.length());
        Person person = new Person(new PersonId(Ids.next()), words);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("insert into person (id, name) values (:id, :name)")
                    .param("id", person.id().value())
                    .param("name", words)
                    .update();
            events.publishEvent(new Staffed(
                    "organisation.person.added", "person", person.id().toString(), words, unit.value(), Map.of()));
        });
        return person;
    }

    /** What stands is read once it is our turn: two people may enter something about one post at the same time. */
    private Outcome withPost(PostId id, LocalDate day, Function<Post, Outcome> work) {
        return inTransaction(() -> {
            enacting.takeTurn();
            return withPostInTurn(id, day, work);
        });
    }

    private Outcome withPostInTurn(PostId id, LocalDate day, Function<Post, Outcome> work) {
        List<Row<Post>> known = rows.posts("p.post = any(:ids)", new UUID[] {id.value()});
        if (known.isEmpty()) return refused(Refusal.UNKNOWN_POST, id);
        Post post = known.stream()
                .filter(row -> row.valid().contains(day))
                .findFirst()
                .orElse(known.getLast())
                .fact();
        gate.require(OrganisationAction.STAFF, post.unit().value());
        if (!post.valid().contains(day)) return refused(Refusal.PERIOD_OUTSIDE, post.title(), day);
        return work.apply(post);
    }

    private static void endAt(Row<?> row, LocalDate from, List<Row<?>> closed, List<Row<?>> opened) {
        if (!row.valid().endsAfter(from)) return;
        closed.add(row);
        Period before = row.valid().before(from);
        if (before != null) opened.add(row.on(before));
    }

    private Outcome staff(
            String what,
            UnitId unit,
            PostId post,
            String title,
            LocalDate day,
            Basis basis,
            List<Row<?>> closed,
            List<Row<?>> opened) {
        return inTransaction(() -> {
            enacting.takeTurn();
            ChangeId id = ChangeId.next();
            Actor actor = Acting.required();
            changes.addDecided(
                    id,
                    ChangeKind.STAFFING,
                    day,
                    basis,
                    title,
                    new Changes.By(actor.account(), actor.name(), clock.instant()));
            writer.write(id.value(), closed, opened);
            enacting.checkNow();
            events.publishEvent(new Staffed(
                    "organisation.post." + what,
                    "post",
                    post.toString(),
                    title,
                    unit.value(),
                    Map.of("from", day.toString(), "basis", basis.number())));
            return new Outcome.Done(id);
        });
    }

    private Outcome inTransaction(Supplier<Outcome> work) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (DataIntegrityViolationException e) {
            return switch (Constraints.nameOf(e)) {
                case "membership_one_holder", "membership_once_a_day" -> refused(Refusal.POST_TAKEN);
                case "post_within_life", "membership_within_post" -> refused(Refusal.PERIOD_OUTSIDE, "", "");
                case "post_version_unit" -> refused(Refusal.UNKNOWN_UNIT, "");
                default -> refused(Refusal.STRUCTURE, Constraints.nameOf(e));
            };
        }
    }

    private static Outcome refused(Refusal why, Object... arguments) {
        return new Outcome.Refused(List.of(Objection.of(why, arguments)));
    }

    /** What happened to a post or a person. */
    record Staffed(
            String action, String subjectKind, String subjectId, String subjectName, UUID unit, Map<String, ?> after)
            implements Traceable {}
}
