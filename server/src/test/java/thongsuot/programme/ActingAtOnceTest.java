package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.model.Stage;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** People who act at the same moment: one of two wins and the other is told, and many on one list never lock each other out. */
class ActingAtOnceTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 6, 0);
    private final Doing doing = server.bean(Doing.class);
    private final Deciding deciding = server.bean(Deciding.class);

    @Test
    void ofAConfirmationAndAReturnOneWinsAndTheOtherIsTold() throws Exception {
        UnitId unit = bodies.committees.getFirst();
        Person clerk = bodies.clerks.getFirst();
        for (int round = 0; round < 20; round++) {
            WorkKey key = bodies.key(bodies.given(Bodies.today().plusDays(1), new ToUnit(Role.LEAD, unit)), unit);
            bodies.as(clerk, () -> doing.accept(key, 0));
            bodies.as(clerk, () -> doing.report(key, 1, "xong"));
            List<Outcome> outcomes = together(List.of(
                    () -> bodies.as(bodies.clerk, () -> deciding.confirm(key, 2, false, "")),
                    () -> bodies.as(bodies.chief, () -> deciding.giveBack(key, 2, "thiếu"))));
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(new Outcome.Refused(Refusal.MEANWHILE));
            Stage expected = outcomes.getFirst() instanceof Outcome.Done ? Stage.CONFIRMED : Stage.RETURNED;
            assertThat(bodies.work(clerk, key).stage()).isEqualTo(expected);
        }
        healthy();
    }

    @Test
    void ofTwoFirstActsOneWins() throws Exception {
        UnitId unit = bodies.committees.getFirst();
        Person clerk = bodies.clerks.getFirst();
        WorkKey key = bodies.key(bodies.given(Bodies.today().plusDays(1), new ToUnit(Role.LEAD, unit)), unit);
        List<Outcome> outcomes = together(List.of(
                () -> bodies.as(clerk, () -> doing.accept(key, 0)),
                () -> bodies.as(bodies.clerk, () -> deciding.exempt(key, 0, "Quyết định 5"))));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Outcome.Refused(Refusal.MEANWHILE));
        healthy();
    }

    @Test
    void manyOnOneListWaitForEachOtherAndAreAllCounted() throws Exception {
        Audience all = bodies.audience(bodies.head, true);
        List<WorkKey> keys = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ObligationId id = bodies.given(Bodies.today().plusDays(1), new ToAudience(Role.LEAD, all.id()));
            for (UnitId unit : bodies.committees) keys.add(bodies.key(id, unit));
        }
        List<Callable<Outcome>> acts = new ArrayList<>();
        for (int i = 0; i < bodies.committees.size(); i++) {
            Person clerk = bodies.clerks.get(i);
            UnitId unit = bodies.committees.get(i);
            // Some from the first to the last, some the other way round: the order in which two people would lock each
            // other out.
            List<WorkKey> own = new ArrayList<>(
                    keys.stream().filter(key -> key.unit().equals(unit)).toList());
            if (i % 2 == 1) own = own.reversed();
            List<WorkKey> order = own;
            acts.add(() -> {
                Outcome last = new Outcome.Refused(Refusal.NOT_NOW);
                for (WorkKey key : order) {
                    Outcome accepted = bodies.as(clerk, () -> doing.accept(key, Moving.ANY));
                    if (accepted instanceof Outcome.Refused) return accepted;
                    last = bodies.as(clerk, () -> doing.report(key, Moving.ANY, "xong"));
                }
                return last;
            });
        }
        assertThat(together(acts)).allMatch(Outcome.Done.class::isInstance);
        assertThat(bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, Bodies.today()))
                        .reported())
                .isEqualTo(keys.size());
        healthy();
    }

    private void healthy() {
        assertThat(Checks.run(server.database(), _ -> {}))
                .filteredOn(result -> result.invariant().key().startsWith("programme."))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(result -> assertThat(result.violations()).isEmpty());
    }

    private static List<Outcome> together(List<Callable<Outcome>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (Callable<Outcome> act : acts)
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) outcomes.add(each.get());
            return outcomes;
        }
    }
}
