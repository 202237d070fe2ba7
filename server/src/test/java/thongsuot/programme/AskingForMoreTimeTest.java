package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import thongsuot.organisation.UnitId;
import thongsuot.platform.RefusedException;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Works;
import thongsuot.programme.extending.Answer;
import thongsuot.programme.extending.AskedAlreadyException;
import thongsuot.programme.extending.Extending;
import thongsuot.programme.extending.Extension;
import thongsuot.programme.extending.ExtensionId;
import thongsuot.programme.extending.Extensions;
import thongsuot.programme.extending.Slip;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** More time is asked for with a reason and given by who asked for the work; the first day is never lost. */
class AskingForMoreTimeTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 3, 0);
    private final Works works = server.bean(Works.class);
    private final Doing doing = server.bean(Doing.class);
    private final Extending extending = server.bean(Extending.class);
    private final Extensions extensions = server.bean(Extensions.class);
    private final LocalDate today = Bodies.today();
    private final LocalDate first = today.minusDays(2);
    private final Person clerk = bodies.clerks.getFirst();

    @Test
    void aDayMovesByADecisionAndTheFirstStays() {
        WorkKey key = given(0);
        assertThat(bodies.work(clerk, key).late(today)).isTrue();
        ask(0, key, today.plusDays(7));
        assertThat(bodies.work(clerk, key).late(today))
                .as("asking changes no day")
                .isTrue();
        assertThat(late()).isEqualTo(1);

        assertThat(decide(new Answer.Grant(""), key)).isInstanceOf(Outcome.Done.class);

        Work work = bodies.work(clerk, key);
        assertThat(work.state().dueOn()).isEqualTo(today.plusDays(7));
        assertThat(work.firstDue()).isEqualTo(first);
        assertThat(work.late(today)).isFalse();
        assertThat(late()).isZero();
        assertThat(bodies.as(clerk, () -> works.history(Objects.requireNonNull(work.id()))))
                .extracting(Works.Done::act)
                .containsExactly("TIME_GIVEN", "TIME_ASKED");
    }

    @Test
    void theReportTellsFirstDayNowHowOftenAndByWhom() {
        WorkKey key = given(0);
        ask(0, key, today.plusDays(7));
        decide(new Answer.Grant("đồng ý"), key);
        ask(0, key, today.plusDays(14));
        decide(new Answer.Other(today.plusDays(10), "chỉ thêm ba ngày"), key);

        Slip slip = bodies.as(bodies.chief, () -> extensions.slips(1000)).stream()
                .filter(each -> each.work().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(slip.first()).isEqualTo(first);
        assertThat(slip.now()).isEqualTo(today.plusDays(10));
        assertThat(slip.days()).isEqualTo(12);
        assertThat(slip.times()).isEqualTo(2);
        assertThat(slip.askedBy()).isEqualTo(clerk.name());
        assertThat(slip.decidedBy()).isEqualTo(bodies.chief.name());
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsReason() {
        WorkKey key = given(0);
        assertThat(asked(0, key, first.minusDays(1), "muộn")).isEqualTo(new Outcome.Refused(Refusal.NOT_LATER));
        assertThat(asked(0, key, today.minusDays(1), "muộn")).isEqualTo(new Outcome.Refused(Refusal.NOT_LATER));
        assertThat(asked(0, key, today.plusDays(1), "  ")).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        assertThatThrownBy(() -> bodies.as(bodies.clerk, () -> extending.ask(key, 0, today.plusDays(1), "giúp xã")))
                .isInstanceOf(RefusedException.class);
        ask(0, key, today.plusDays(3));
        assertThatThrownBy(() -> asked(0, key, today.plusDays(4), "lần nữa")).isInstanceOf(AskedAlreadyException.class);
        assertThat(bodies.work(clerk, key).version())
                .as("the second left nothing")
                .isEqualTo(1);
    }

    @Test
    void aRefusalNeedsItsReasonAndOnlyWhoAskedForTheWorkDecides() {
        WorkKey key = given(0);
        ask(0, key, today.plusDays(3));
        assertThat(decide(new Answer.Refuse(""), key)).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        List<ExtensionId> ids = open(key);
        assertThatThrownBy(() -> bodies.as(clerk, () -> extending.decide(ids, new Answer.Grant(""))))
                .isInstanceOf(RefusedException.class);
        assertThat(decide(new Answer.Refuse("đã đủ thời gian"), key)).isInstanceOf(Outcome.Done.class);
        assertThat(bodies.work(clerk, key).state().dueOn()).isEqualTo(first);
        assertThat(bodies.as(bodies.chief, () -> extending.decide(ids, new Answer.Grant(""))))
                .isEqualTo(new Outcome.Refused(Refusal.MEANWHILE));
    }

    @Test
    void manyAreDecidedTogetherAllOrNone() {
        List<WorkKey> keys = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            keys.add(given(i));
            ask(i, keys.get(i), today.plusDays(5));
        }
        Person last = bodies.clerks.get(2);
        List<ExtensionId> ids = keys.stream().flatMap(key -> open(key).stream()).toList();
        bodies.as(last, () -> doing.accept(keys.get(2), 1));
        bodies.as(last, () -> doing.report(keys.get(2), 2, "xong rồi"));

        List<ExtensionId> all = ids;
        assertThatThrownBy(() -> bodies.as(bodies.chief, () -> orThrow(extending.decide(all, new Answer.Grant("")))))
                .hasMessage("NOT_NOW");
        for (int i = 0; i < 3; i++)
            assertThat(bodies.work(bodies.clerks.get(i), keys.get(i)).state().dueOn())
                    .isEqualTo(first);
        assertThat(bodies.as(bodies.chief, () -> orThrow(extending.decide(ids.subList(0, 2), new Answer.Grant("")))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(bodies.as(bodies.chief, () -> extensions.waiting(1000)))
                .as("what was reported waits for no decision on its day")
                .noneMatch(each -> keys.contains(each.work()));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWins() throws Exception {
        WorkKey key = given(0);
        ask(0, key, today.plusDays(9));
        List<ExtensionId> ids = open(key);
        List<Callable<Outcome>> both = List.of(
                () -> bodies.as(bodies.chief, () -> extending.decide(ids, new Answer.Grant(""))),
                () -> bodies.as(bodies.clerk, () -> extending.decide(ids, new Answer.Refuse("không"))));
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome> each : threads.invokeAll(both)) outcomes.add(each.get());
        }
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Outcome.Refused(Refusal.MEANWHILE));
    }

    private WorkKey given(int committee) {
        UnitId to = bodies.committees.get(committee);
        return bodies.key(bodies.given(first, new ToUnit(Role.LEAD, to)), to);
    }

    private void ask(int committee, WorkKey key, LocalDate wanted) {
        assertThat(asked(committee, key, wanted, "chờ số liệu")).isInstanceOf(Outcome.Done.class);
    }

    private Outcome asked(int committee, WorkKey key, LocalDate wanted, String reason) {
        Person who = bodies.clerks.get(committee);
        int version = bodies.work(who, key).version();
        return bodies.as(who, () -> extending.ask(key, version, wanted, reason));
    }

    private Outcome decide(Answer answer, WorkKey key) {
        List<ExtensionId> ids = open(key);
        return bodies.as(bodies.chief, () -> extending.decide(ids, answer));
    }

    private List<ExtensionId> open(WorkKey key) {
        return bodies.as(bodies.chief, () -> extensions.of(key)).stream()
                .filter(each -> each.state() == Extension.State.OPEN)
                .map(Extension::id)
                .toList();
    }

    private int late() {
        return bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, today))
                .late();
    }

    private static Outcome orThrow(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var why)) throw new IllegalStateException(why.name());
        return outcome;
    }
}
