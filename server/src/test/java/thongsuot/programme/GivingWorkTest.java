package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.identity.rights.RightsTable;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.platform.RefusedException;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** From a duty that is given to its confirmation, with both sides and what each may not do. */
class GivingWorkTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 3, 2);
    private final Works works = server.bean(Works.class);
    private final Doing doing = server.bean(Doing.class);
    private final Deciding deciding = server.bean(Deciding.class);
    private final Standings standings = server.bean(Standings.class);
    private final LocalDate today = Bodies.today();
    private final UnitId unit = bodies.committees.getFirst();
    private final Person clerk = bodies.clerks.getFirst();

    @Test
    void aUnitAcceptsNamesSomebodyReportsAndIsConfirmed() {
        WorkKey key = bodies.key(bodies.given(today.plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        assertThat(bodies.as(clerk, () -> works.own(Works.Part.NEW, today, 10)))
                .extracting(Work::key)
                .contains(key);

        done(bodies.as(clerk, () -> doing.accept(key, 0)));
        done(bodies.as(clerk, () -> doing.give(key, 1, bodies.posts.getFirst())));
        done(bodies.as(clerk, () -> doing.note(key, 2, "đã họp chi bộ")));
        done(bodies.as(clerk, () -> doing.report(key, 3, "đã rà soát, ban hành quy chế mới")));
        assertThat(bodies.as(bodies.clerk, () -> works.toDecide(10)))
                .extracting(Work::key)
                .contains(key);
        done(bodies.as(bodies.clerk, () -> deciding.confirm(key, 4, false, "")));

        Work work = bodies.work(clerk, key);
        assertThat(work.state()).isInstanceOf(Assignment.Confirmed.class);
        assertThat(((Assignment.Confirmed) work.state()).grade()).isEqualTo(Grade.ON_TIME);
        assertThat(bodies.as(clerk, () -> works.history(java.util.Objects.requireNonNull(work.id()))))
                .extracting(Works.Done::act)
                .containsExactly("CONFIRMED", "REPORTED", "NOTED", "GIVEN", "ACCEPTED");
        assertThat(bodies.as(bodies.chief, () -> standings.below(bodies.head, today))
                        .done())
                .isEqualTo(1);
        healthy();
    }

    @Test
    void aUnitThatHasNotAcceptedNamesNobodyAndReportsNothing() {
        WorkKey key = bodies.key(bodies.given(today.plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        refused(Refusal.NOT_NOW, bodies.as(clerk, () -> doing.give(key, 0, bodies.posts.getFirst())));
        refused(Refusal.NOT_NOW, bodies.as(clerk, () -> doing.report(key, 0, "xong")));
        done(bodies.as(clerk, () -> doing.accept(key, 0)));
        refused(Refusal.NOT_OF_THE_UNIT, bodies.as(clerk, () -> doing.give(key, 1, bodies.posts.get(1))));
        refused(Refusal.MEANWHILE, bodies.as(clerk, () -> doing.report(key, 0, "xong")));
        refused(Refusal.REASON_MISSING, bodies.as(clerk, () -> doing.report(key, 1, "  ")));
    }

    @Test
    void whoReportedConfirmsNothing() {
        Person both = bodies.clerk.with(server, thongsuot.identity.Role.OFFICE, unit.value(), null);
        WorkKey key = bodies.key(bodies.given(today.plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        done(bodies.as(both, () -> doing.accept(key, Moving.ANY)));
        done(bodies.as(both, () -> doing.report(key, Moving.ANY, "xong")));
        refused(Refusal.OWN_REPORT, bodies.as(both, () -> deciding.confirm(key, Moving.ANY, false, "")));
        done(bodies.as(bodies.chief, () -> deciding.confirm(key, Moving.ANY, true, "vượt")));
        assertThat(bodies.work(clerk, key).state())
                .isInstanceOfSatisfying(
                        Assignment.Confirmed.class,
                        confirmed -> assertThat(confirmed.grade()).isEqualTo(Grade.BEYOND));
    }

    @Test
    void aRefusalIsAnsweredAndAReportGivenBack() {
        WorkKey key = bodies.key(bodies.given(today.plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        done(bodies.as(clerk, () -> doing.refuse(key, 0, "không phải việc của xã")));
        refused(Refusal.NOT_NOW, bodies.as(clerk, () -> doing.accept(key, 1)));
        done(bodies.as(bodies.clerk, () -> deciding.insist(key, 1, "xã là nơi thực hiện")));
        done(bodies.as(clerk, () -> doing.accept(key, 2)));
        done(bodies.as(clerk, () -> doing.report(key, 3, "xong")));
        done(bodies.as(bodies.clerk, () -> deciding.giveBack(key, 4, "thiếu quyết định ban hành")));
        assertThat(bodies.work(clerk, key).stage()).isEqualTo(Stage.RETURNED);
        done(bodies.as(clerk, () -> doing.report(key, 5, "có quyết định 12")));
        done(bodies.as(bodies.clerk, () -> deciding.confirm(key, 6, false, "")));
        healthy();
    }

    @Test
    void oneRowStandsForAListAndWhoIsSilentIsCounted() {
        Audience all = bodies.audience(bodies.head, false);
        assertThat(all.size()).isEqualTo(9);
        ObligationId late = bodies.given(today.minusDays(1), new ToAudience(Role.LEAD, all.id()));
        Standing before = only(late);
        assertThat(before).isEqualTo(new Standing(9, 9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0));

        WorkKey key = bodies.key(late, unit);
        done(bodies.as(clerk, () -> doing.accept(key, 0)));
        done(bodies.as(clerk, () -> doing.report(key, 1, "muộn")));
        done(bodies.as(bodies.clerk, () -> deciding.confirm(key, 2, true, "")));
        WorkKey cell = new WorkKey(key.mandate(), bodies.cells.getLast(), null);
        done(bodies.as(bodies.clerk, () -> deciding.exempt(cell, 0, "Quyết định 12-QĐ/TU")));

        assertThat(only(late)).isEqualTo(new Standing(9, 7, 7, 7, 0, 0, 0, 0, 1, 0, 1, 0));
        assertThat(only(late).counted()).isEqualTo(8);
        Map<UnitId, Standing> below = bodies.as(bodies.chief, () -> standings.below(bodies.committees, today));
        assertThat(below.get(unit)).isEqualTo(new Standing(3, 2, 2, 2, 0, 0, 0, 0, 1, 0, 0, 0));
        assertThat(below.get(bodies.committees.getLast())).isEqualTo(new Standing(3, 2, 2, 2, 0, 0, 0, 0, 0, 0, 1, 0));
        assertThat(bodies.as(clerk, () -> standings.below(bodies.head, today)))
                .as("who looks after one commune sees no figures of the province")
                .isEqualTo(Standing.NONE);
        healthy();
    }

    @Test
    void nobodyActsForAnotherUnitOrForWhoAsked() {
        WorkKey key = bodies.key(bodies.given(today.plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        Person stranger = bodies.clerks.get(1);
        assertThat(bodies.as(stranger, () -> works.find(key))).isEmpty();
        assertThatThrownBy(() -> bodies.as(bodies.clerk, () -> doing.accept(key, 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> bodies.as(clerk, () -> deciding.exempt(key, 0, "tự miễn")))
                .isInstanceOf(RefusedException.class);
        WorkKey forged = new WorkKey(key.mandate(), bodies.committees.get(1), null);
        assertThat(bodies.as(bodies.clerk, () -> works.find(forged))).isEmpty();
    }

    @Test
    void aDutyHasExactlyOneLead() {
        refused(Refusal.NO_LEAD, bodies.give(today, new ToUnit(Role.ADVISE, unit)));
        refused(Refusal.TWICE, bodies.give(today, new ToUnit(Role.LEAD, unit), new ToUnit(Role.ADVISE, unit)));
        refused(
                Refusal.NO_LEAD,
                bodies.give(today, new ToUnit(Role.LEAD, unit), new ToUnit(Role.LEAD, bodies.committees.get(1))));
    }

    @Test
    void theRolesOfTheDatabaseAreThoseOfTheTable() throws Exception {
        for (var each : Map.of(
                        "documents_roles", ProgrammeAction.VIEW,
                        "programme_assign_roles", ProgrammeAction.ASSIGN,
                        "programme_decide_roles", ProgrammeAction.DECIDE,
                        "programme_explain_roles", ProgrammeAction.EXPLAIN,
                        "programme_accept_roles", ProgrammeAction.ACCEPT,
                        "programme_report_roles", ProgrammeAction.REPORT)
                .entrySet())
            try (Connection owner = server.database().owner().connect();
                    Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery("select " + each.getKey() + "()")) {
                row.next();
                assertThat(Arrays.stream((String[]) row.getArray(1).getArray()).collect(Collectors.toSet()))
                        .as(each.getKey())
                        .isEqualTo(RightsTable.of(each.getValue()).roles().stream()
                                .map(thongsuot.identity.Role::name)
                                .collect(Collectors.toSet()));
            }
    }

    private Standing only(ObligationId id) {
        return bodies.as(bodies.clerk, () -> standings.of(id, today))
                .values()
                .iterator()
                .next();
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
