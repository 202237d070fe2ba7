package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.bulk.Bulk;
import thongsuot.programme.bulk.BulkAct;
import thongsuot.programme.bulk.BulkPart;
import thongsuot.programme.bulk.Choosing;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.extending.Extending;
import thongsuot.programme.extending.Extensions;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** One answer to many units: all of them or none, and each has it in its own history. */
class BulkTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 3, 2);
    private final Bulk bulk = server.bean(Bulk.class);
    private final Doing doing = server.bean(Doing.class);
    private final Extending extending = server.bean(Extending.class);
    private final Extensions extensions = server.bean(Extensions.class);
    private final LocalDate today = Bodies.today();
    private final Audience all = bodies.audience(bodies.head, false);
    private final ObligationId duty = bodies.given(today, new ToAudience(Role.LEAD, all.id()));

    @Test
    void confirmsAllThatHaveReportedButForExceptions() {
        reportAll();
        Choosing but = choosing(BulkAct.CONFIRM, BulkPart.REPORTED, bodies.committees.getLast());
        refused(Refusal.MEANWHILE, bodies.as(bodies.clerk, () -> bulk.run(but, 3, "")));
        assertThat(stage(0)).as("nothing is done when the number is another").isEqualTo(Stage.REPORTED);
        done(bodies.as(bodies.clerk, () -> bulk.run(but, 2, "đạt yêu cầu")));
        assertThat(bodies.work(bodies.clerk, key(0)).state())
                .isInstanceOfSatisfying(
                        Assignment.Confirmed.class,
                        state -> assertThat(state.grade()).isEqualTo(Grade.ON_TIME));
        assertThat(stage(2)).isEqualTo(Stage.REPORTED);
        refused(Refusal.NOTHING_CHOSEN, bodies.as(bodies.clerk, () -> bulk.run(but, 2, "")));
        healthy();
    }

    @Test
    void whoReportedConfirmsNothingInBulkEither() {
        Person both = bodies.clerk.with(
                server,
                thongsuot.identity.Role.OFFICE,
                bodies.committees.getFirst().value(),
                null);
        done(bodies.as(both, () -> doing.accept(key(0), Moving.ANY)));
        done(bodies.as(both, () -> doing.report(key(0), Moving.ANY, "xong")));
        refused(
                Refusal.NOTHING_CHOSEN,
                bodies.as(both, () -> bulk.run(choosing(BulkAct.CONFIRM, BulkPart.REPORTED), 1, "")));
    }

    @Test
    void exemptsSilentUnitsOfABranchWithTheirReason() {
        Choosing branch =
                new Choosing(duty, BulkAct.EXEMPT, BulkPart.SILENT, null, bodies.committees.getFirst(), Set.of());
        refused(Refusal.REASON_MISSING, bodies.as(bodies.clerk, () -> bulk.run(branch, 3, " ")));
        done(bodies.as(bodies.clerk, () -> bulk.run(branch, 3, "Quyết định 12-QĐ/TU")));
        Standing standing =
                bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, today));
        assertThat(standing.exempted()).isEqualTo(3);
        assertThat(standing.silent()).isEqualTo(6);
        healthy();
    }

    @Test
    void givesMoreTimeToManyByADecisionAndKeepsTheFirstDay() {
        WorkKey first = key(0);
        done(bodies.as(bodies.clerks.getFirst(), () -> doing.accept(first, Moving.ANY)));
        done(bodies.as(
                bodies.clerks.getFirst(), () -> extending.ask(first, Moving.ANY, today.plusDays(9), "chờ số liệu")));
        Choosing but = choosing(BulkAct.EXTEND, BulkPart.OWED, bodies.committees.getLast());
        LocalDate day = today.plusDays(14);
        String why = "thiên tai";
        refused(Refusal.REASON_MISSING, bodies.as(bodies.clerk, () -> bulk.extend(but, 8, day, why, " ")));
        refused(Refusal.NOT_LATER, bodies.as(bodies.clerk, () -> bulk.extend(but, 8, today, why, "15-QĐ/TU")));
        refused(Refusal.MEANWHILE, bodies.as(bodies.clerk, () -> bulk.extend(but, 9, day, why, "15-QĐ/TU")));
        assertThat(bodies.work(bodies.clerk, key(1)).state().dueOn())
                .as("nothing is done where anything is refused")
                .isEqualTo(today);
        done(bodies.as(bodies.clerk, () -> bulk.extend(but, 8, day, why, "15-QĐ/TU")));
        for (int i = 0; i < 2; i++) {
            Work work = bodies.work(bodies.clerk, key(i));
            assertThat(work.state().dueOn()).isEqualTo(day);
            assertThat(work.firstDue()).isEqualTo(today);
        }
        assertThat(bodies.work(bodies.clerk, key(2)).state().dueOn()).isEqualTo(today);
        assertThat(bodies.as(bodies.clerk, () -> extensions.waiting(10)))
                .as("what was asked is answered by it")
                .noneMatch(each -> each.work().equals(first));
        assertThat(bodies.as(bodies.chief, () -> extensions.slips(1000)))
                .filteredOn(slip -> slip.work().mandate().equals(first.mandate()))
                .hasSize(8)
                .allSatisfy(slip -> assertThat(slip.days()).isEqualTo(14));
        assertThatThrownBy(() -> bodies.as(
                        bodies.clerks.getFirst(), () -> bulk.extend(but, 8, day.plusDays(1), why, "tự gia hạn")))
                .isInstanceOf(RuntimeException.class);
        healthy();
    }

    @Test
    void onlyWhoAskedMay() {
        assertThatThrownBy(() -> bodies.as(
                        bodies.clerks.getFirst(),
                        () -> bulk.run(choosing(BulkAct.EXEMPT, BulkPart.SILENT), 9, "tự miễn")))
                .isInstanceOf(RuntimeException.class);
    }

    private void reportAll() {
        for (int i = 0; i < bodies.committees.size(); i++) {
            WorkKey key = key(i);
            Person who = bodies.clerks.get(i);
            done(bodies.as(who, () -> doing.accept(key, Moving.ANY)));
            done(bodies.as(who, () -> doing.report(key, Moving.ANY, "xong")));
        }
    }

    private Choosing choosing(BulkAct act, BulkPart part, UnitId... except) {
        return new Choosing(duty, act, part, null, null, Set.of(except));
    }

    private WorkKey key(int committee) {
        return bodies.key(duty, bodies.committees.get(committee));
    }

    private Stage stage(int committee) {
        return bodies.work(bodies.clerk, key(committee)).stage();
    }

    private void healthy() {
        assertThat(Checks.run(server.database(), _ -> {}))
                .filteredOn(result -> result.invariant().key().startsWith("programme."))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(result -> assertThat(result.violations()).isEmpty());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Refusal why, Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(why));
    }
}
