package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.WorkingDays;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.platform.Acting;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.bulk.Bulk;
import thongsuot.programme.bulk.BulkAct;
import thongsuot.programme.bulk.BulkPart;
import thongsuot.programme.bulk.Choosing;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.escalating.Answering;
import thongsuot.programme.escalating.Escalating;
import thongsuot.programme.escalating.EscalationId;
import thongsuot.programme.escalating.LadderStep;
import thongsuot.programme.escalating.Ladders;
import thongsuot.programme.escalating.Pressed;
import thongsuot.programme.escalating.StepKind;
import thongsuot.programme.model.Assignment;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** The ladder presses who is late, in order, once each, and nobody else. */
@TestInstance(Lifecycle.PER_CLASS)
class LadderTest {

    private static final Set<Priority> EVERY = Set.of(Priority.values());

    private final RunningServer server = RunningServer.start(Map.of("escalation.few", "10"));
    private final Escalating escalating = server.bean(Escalating.class);
    private final Pressed pressed = server.bean(Pressed.class);
    private final Answering answering = server.bean(Answering.class);
    private final Doing doing = server.bean(Doing.class);
    private final Bulk bulk = server.bean(Bulk.class);
    private final LocalDate today = Bodies.today();

    @AfterAll
    void stop() {
        server.close();
    }

    /** A naive model beside the program: random days, acts, extensions, holds and looks. */
    @Test
    void noStepComesTwiceNoneTooEarlyNoneAfterItIsDone() {
        Random random = new Random(20_261_122);
        Bodies bodies = new Bodies(server, 3, 0);
        List<LadderStep> steps = List.of(
                step(1, StepKind.REMIND, -3, true),
                step(2, StepKind.REMIND_HEAD, 1, true),
                step(3, StepKind.EXPLAIN, 5, true),
                step(4, StepKind.LIST, 7, false),
                step(5, StepKind.PROPOSE_INSPECTION, 20, false));
        as(bodies.clerk, bodies, () -> server.bean(Ladders.class).add(bodies.head, today, steps));
        Audience list = bodies.audience(bodies.head, true);
        List<Modelled> all = new ArrayList<>();
        for (int duty = 0; duty < 6; duty++) {
            LocalDate due = today.plusDays(random.nextInt(25));
            ObligationId id = duty % 2 == 0
                    ? bodies.given(due, new ToAudience(Role.LEAD, list.id()))
                    : bodies.given(due, new ToUnit(Role.LEAD, bodies.committees.get(duty % 3)));
            for (int i = 0; i < 3; i++)
                if (duty % 2 == 0 || i == duty % 3)
                    all.add(new Modelled(bodies.key(id, bodies.committees.get(i)), bodies.clerks.get(i), due));
        }
        WorkingDays calendar = server.bean(Calendars.class).reckoning().days();
        LocalDate day = today;
        for (int turn = 0; turn < 45; turn++) {
            Modelled one = all.get(random.nextInt(all.size()));
            switch (random.nextInt(6)) {
                case 0 -> one.report(bodies);
                case 1 -> one.extend(bodies, day.plusDays(1L + random.nextInt(15)));
                case 2 -> one.hold(bodies, day.plusDays(random.nextInt(5)));
                default -> {}
            }
            look(day);
            for (Modelled each : all) each.look(day, steps, calendar);
            for (Modelled each : all)
                assertThat(each.taken(bodies))
                        .as("%s due %s on %s", each.key, each.due, day)
                        .isEqualTo(each.expected);
            if (random.nextInt(3) == 0) look(day.minusDays(random.nextInt(3)));
            day = day.plusDays(1 + random.nextInt(2));
        }
        assertThat(all.stream().mapToInt(each -> each.expected.size()).sum()).isGreaterThan(20);
    }

    private final class Modelled {
        final WorkKey key;
        final Person clerk;
        LocalDate due;
        boolean done;
        LocalDate heldUntil = LocalDate.MIN;
        final List<String> expected = new ArrayList<>();

        Modelled(WorkKey key, Person clerk, LocalDate due) {
            this.key = key;
            this.clerk = clerk;
            this.due = due;
        }

        void report(Bodies bodies) {
            if (done) return;
            bodies.as(clerk, () -> doing.accept(key, Moving.ANY));
            assertThat(bodies.as(clerk, () -> doing.report(key, Moving.ANY, "xong")))
                    .isInstanceOf(Outcome.Done.class);
            done = true;
        }

        void extend(Bodies bodies, LocalDate to) {
            if (done || !to.isAfter(due) || to.isBefore(today)) return;
            ObligationId id = bodies.work(bodies.clerk, key).obligation().id();
            Set<UnitId> others = new HashSet<>(bodies.committees);
            others.remove(key.unit());
            Choosing of = new Choosing(id, BulkAct.EXTEND, BulkPart.OWED, null, null, others);
            assertThat(bodies.as(bodies.clerk, () -> bulk.extend(of, 1, to, "chờ kinh phí", "Quyết định 15-QĐ/TU")))
                    .isInstanceOf(Outcome.Done.class);
            due = to;
        }

        void hold(Bodies bodies, LocalDate until) {
            if (done || until.isBefore(today)) return;
            Work work = bodies.work(bodies.clerk, key);
            assertThat(bodies.as(bodies.clerk, () -> answering.hold(work, until, "đang xác minh")))
                    .isInstanceOf(Outcome.Done.class);
            if (until.isAfter(heldUntil)) heldUntil = until;
        }

        /** The rule once more, in the plainest way. */
        void look(LocalDate day, List<LadderStep> steps, WorkingDays calendar) {
            if (done || !heldUntil.isBefore(day)) return;
            for (LadderStep step : steps) {
                LocalDate falls = due;
                for (int left = Math.abs(step.days()); left > 0; ) {
                    falls = falls.plusDays(Integer.signum(step.days()));
                    if (!step.working() || calendar.works(falls)) left--;
                }
                String name = step.kind() + " " + due;
                boolean lapsed = step.days() < 0 && day.isAfter(due);
                if (lapsed || falls.isAfter(day) || expected.contains(name)) continue;
                expected.add(name);
                return;
            }
        }

        List<String> taken(Bodies bodies) {
            List<String> all = new ArrayList<>(bodies.as(bodies.clerk, () -> pressed.steps(key)).stream()
                    .map(step -> step.kind() + " " + step.due())
                    .toList());
            return all.reversed();
        }
    }

    @Test
    void aLongListGetsOneRowAndEachUnitItsOwnStory() {
        Bodies bodies = new Bodies(server, 1, 19);
        Audience list = bodies.audience(bodies.head, false);
        List<LadderStep> steps = List.of(step(1, StepKind.REMIND_HEAD, 1, false), step(2, StepKind.EXPLAIN, 5, false));
        as(bodies.clerk, bodies, () -> server.bean(Ladders.class).add(bodies.head, today, steps));
        ObligationId duty = late(bodies, Priority.NORMAL, 0, new ToAudience(Role.LEAD, list.id()));
        LocalDate day = today.plusDays(2);
        Person first = bodies.clerks.getFirst();
        WorkKey acted = bodies.key(duty, bodies.committees.getFirst());
        WorkKey silent = bodies.key(duty, bodies.cells.getFirst());
        WorkKey held = bodies.key(duty, bodies.cells.get(1));
        bodies.as(first, () -> doing.accept(acted, Moving.ANY));
        Work one = bodies.work(bodies.clerk, held);
        bodies.as(bodies.clerk, () -> answering.hold(one, day, "đang sáp nhập"));

        look(day);
        assertThat(units(duty)).as("all but the one that is held").isEqualTo(19);
        assertThat(rows(duty))
                .as("one for the long list, one for the unit that has acted")
                .isEqualTo(2);
        assertThat(kinds(bodies, acted)).containsExactly(StepKind.REMIND_HEAD);
        assertThat(kinds(bodies, silent)).containsExactly(StepKind.REMIND_HEAD);
        assertThat(kinds(bodies, held)).isEmpty();
        look(day);
        assertThat(units(duty)).as("the same day again").isEqualTo(19);

        look(day.plusDays(1));
        assertThat(units(duty)).as("the held one catches up").isEqualTo(20);
        assertThat(kinds(bodies, held)).containsExactly(StepKind.REMIND_HEAD);
        look(day.plusDays(10));
        assertThat(units(duty)).isEqualTo(40);
        assertThat(kinds(bodies, silent)).containsExactly(StepKind.EXPLAIN, StepKind.REMIND_HEAD);
        assertThat(rows(duty))
                .as("however many silent units are still two rows")
                .isEqualTo(5);
        assertThat(bodies.as(bodies.clerk, () -> pressed.steps(silent))
                        .getFirst()
                        .reason())
                .contains("quá hạn 12 ngày", "việc giao miệng", "bậc 2 của bậc thang ngày");
    }

    @Test
    void theHeadExplainsOnceAndNobodyElseDoes() {
        Bodies bodies = new Bodies(server, 1, 0);
        WorkKey key = climbed(bodies, Priority.NORMAL, StepKind.EXPLAIN);
        Person head = Person.of(server, "Quàng Văn Ó", "head." + bodies.head)
                .with(server, thongsuot.identity.Role.HEAD, key.unit().value(), null);
        Person clerk = bodies.clerks.getFirst();
        assertThat(mustDo(bodies, head)).contains(MustDoKind.EXPLAIN);
        assertThat(mustDo(bodies, clerk)).doesNotContain(MustDoKind.EXPLAIN, MustDoKind.URGED);
        bodies.given(today.plusDays(1), new ToUnit(Role.LEAD, key.unit()));
        look(today);
        assertThat(mustDo(bodies, clerk))
                .as("who does it is reminded before the day")
                .contains(MustDoKind.URGED);
        Work work = bodies.work(clerk, key);
        EscalationId step =
                bodies.as(clerk, () -> pressed.steps(key)).getFirst().id();
        assertThatThrownBy(() -> bodies.as(clerk, () -> answering.explain(work, step, "văn thư viết thay")))
                .isInstanceOf(RuntimeException.class);
        refused(Refusal.REASON_MISSING, bodies.as(head, () -> answering.explain(work, step, " ")));
        done(bodies.as(head, () -> answering.explain(work, step, "Chờ số liệu của bản")));
        refused(Refusal.MEANWHILE, bodies.as(head, () -> answering.explain(work, step, "lần nữa")));
        assertThat(bodies.as(bodies.clerk, () -> pressed.steps(key)).getFirst().answer())
                .isEqualTo("Chờ số liệu của bản");
        assertThat(mustDo(bodies, head)).doesNotContain(MustDoKind.EXPLAIN);
    }

    @Test
    void aProposalStartsNothingAndIsTakenUpOrLaidAside() {
        Bodies bodies = new Bodies(server, 1, 0);
        WorkKey key = climbed(bodies, Priority.URGENT, StepKind.PROPOSE_INSPECTION);
        assertThat(mustDo(bodies, bodies.chief)).contains(MustDoKind.DECIDE);
        List<EscalationId> open = bodies.as(bodies.chief, () -> pressed.proposals(10)).stream()
                .map(Pressed.Proposal::id)
                .toList();
        assertThat(open).hasSize(1);
        refused(
                Refusal.REASON_MISSING,
                bodies.as(bodies.chief, () -> answering.decide(open, Pressed.Decision.LAID_ASIDE, " ")));
        refused(
                Refusal.MEANWHILE,
                bodies.as(bodies.clerks.getFirst(), () -> answering.decide(open, Pressed.Decision.TAKEN_UP, "")));
        done(bodies.as(bodies.chief, () -> answering.decide(open, Pressed.Decision.LAID_ASIDE, "xã vừa sáp nhập")));
        assertThat(bodies.as(bodies.chief, () -> pressed.proposals(10))).isEmpty();
        assertThat(bodies.work(bodies.clerk, key).state())
                .as("nothing followed")
                .isInstanceOf(Assignment.Issued.class);
    }

    @Test
    void aStepTakenBackPressesNobodyAndStaysToBeSeen() {
        Bodies bodies = new Bodies(server, 1, 0);
        WorkKey key = climbed(bodies, Priority.NORMAL, StepKind.LIST);
        assertThat(bodies.as(bodies.chief, () -> pressed.named(List.of(key)))).containsKey(key);
        Work work = bodies.work(bodies.clerk, key);
        EscalationId step =
                bodies.as(bodies.clerk, () -> pressed.steps(key)).getFirst().id();
        assertThatThrownBy(() -> bodies.as(bodies.clerks.getFirst(), () -> answering.takeBack(work, step, "nhầm")))
                .isInstanceOf(RuntimeException.class);
        refused(Refusal.REASON_MISSING, bodies.as(bodies.clerk, () -> answering.takeBack(work, step, "")));
        done(bodies.as(bodies.clerk, () -> answering.takeBack(work, step, "đã báo cáo bằng giấy")));
        assertThat(bodies.as(bodies.chief, () -> pressed.named(List.of(key)))).isEmpty();
        assertThat(bodies.as(bodies.clerks.getFirst(), () -> pressed.steps(key))
                        .getFirst()
                        .withdrawn())
                .isEqualTo("đã báo cáo bằng giấy");
        List<StepKind> before = kinds(bodies, key);
        look(today.plusDays(40));
        assertThat(kinds(bodies, key)).as("taken back is not taken again").isEqualTo(before);
    }

    @Test
    void whatIsExemptedOrWithdrawnClimbsNoFurther() {
        Bodies bodies = new Bodies(server, 2, 0);
        ObligationId exempt = late(bodies, Priority.NORMAL, 2, new ToUnit(Role.LEAD, bodies.committees.getFirst()));
        ObligationId gone = late(bodies, Priority.NORMAL, 2, new ToUnit(Role.LEAD, bodies.committees.getLast()));
        WorkKey key = bodies.key(exempt, bodies.committees.getFirst());
        done(bodies.as(bodies.clerk, () -> server.bean(Deciding.class).exempt(key, Moving.ANY, "Quyết định 3-QĐ/TU")));
        done(bodies.as(bodies.clerk, () -> server.bean(Assigning.class).withdraw(gone, "giao nhầm")));
        look(today.plusDays(60));
        assertThat(rows(exempt) + rows(gone)).isZero();
    }

    /** A late work of the first committee, looked at day by day until a step is taken. */
    private WorkKey climbed(Bodies bodies, Priority priority, StepKind until) {
        UnitId unit = bodies.committees.getFirst();
        WorkKey key = bodies.key(late(bodies, priority, 40, new ToUnit(Role.LEAD, unit)), unit);
        for (int day = 0; day < 6; day++) {
            look(today.plusDays(day));
            List<StepKind> kinds = kinds(bodies, key);
            assertThat(kinds).as("one step a day").hasSize(day + 1);
            if (kinds.getFirst() == until) return key;
        }
        throw new AssertionError("never came to " + until);
    }

    private ObligationId late(Bodies bodies, Priority priority, int days, NewObligation.To to) {
        FirstDue due = Bodies.by(today.minusDays(days));
        Outcome outcome = bodies.as(
                bodies.clerk,
                () -> server.bean(Assigning.class)
                        .issue(new NewObligation(
                                bodies.head,
                                "",
                                "rà soát quy chế",
                                "",
                                due,
                                "",
                                "",
                                priority,
                                new Source.Spoken("rà soát"),
                                null,
                                List.of(to))));
        return switch (outcome) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private void look(LocalDate day) {
        Acting.asProgram(() -> escalating.look(day));
    }

    private List<StepKind> kinds(Bodies bodies, WorkKey key) {
        return bodies.as(bodies.clerk, () -> pressed.steps(key)).stream()
                .map(Pressed.Step::kind)
                .toList();
    }

    private List<MustDoKind> mustDo(Bodies bodies, Person who) {
        return bodies.as(who, () -> {
            List<MustDoItem> items = server.bean(MustDoList.class).items(today);
            assertThat(server.bean(MustDoList.class).count(today)).isEqualTo(items.size());
            return items.stream().map(MustDoItem::kind).toList();
        });
    }

    private long rows(ObligationId duty) {
        return counted("count(*)", duty);
    }

    private long units(ObligationId duty) {
        return counted("coalesce(sum(e.units), 0)", duty);
    }

    private long counted(String what, ObligationId duty) {
        long[] found = new long[1];
        Acting.asProgram(() -> found[0] = new TransactionTemplate(server.bean(PlatformTransactionManager.class))
                .execute(_ -> server.bean(JdbcClient.class)
                        .sql("select " + what
                                + " from escalation e join mandate m on m.id = e.mandate where m.obligation = ?")
                        .param(duty.value())
                        .query(Long.class)
                        .single()));
        return found[0];
    }

    private static void as(Person person, Bodies bodies, Runnable work) {
        bodies.as(person, () -> {
            work.run();
            return true;
        });
    }

    private static LadderStep step(int ordinal, StepKind kind, int days, boolean working) {
        return new LadderStep(ordinal, kind, days, working, EVERY);
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Refusal why, Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(why));
    }
}
