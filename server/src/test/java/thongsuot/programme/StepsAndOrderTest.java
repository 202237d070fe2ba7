package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;
import thongsuot.platform.RefusedException;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.assigning.Waits;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Steps;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** A unit's own steps, what it hands down, what waits for what; and the database, asked behind the program's back. */
class StepsAndOrderTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 2, 1);
    private final UnitId unit = bodies.committees.getFirst();
    private final Person clerk = bodies.clerks.getFirst();
    private final Steps steps = server.bean(Steps.class);
    private final Waits waits = server.bean(Waits.class);
    private final JdbcClient jdbc = server.bean(JdbcClient.class);

    @Test
    void stepsFollowAcceptanceAndEndBeforeTheWorkDoes() {
        WorkKey key = accepted();
        assertThat(bodies.as(
                        clerk,
                        () -> steps.add(key, "họp phân công", Bodies.today().plusDays(2))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(bodies.as(
                        clerk, () -> steps.add(key, "muộn quá", Bodies.today().plusDays(6))))
                .isEqualTo(new Outcome.Refused(Refusal.AFTER_PARENT));
        var step = bodies.as(
                        clerk,
                        () -> steps.of(bodies.work(clerk, key).obligation().id(), unit))
                .getFirst();
        assertThat(bodies.as(clerk, () -> steps.done(key, step.id()))).isInstanceOf(Outcome.Done.class);
        assertThat(bodies.as(clerk, () -> steps.done(key, step.id())))
                .isEqualTo(new Outcome.Refused(Refusal.MEANWHILE));
        assertThatThrownBy(() -> bodies.as(bodies.clerk, () -> steps.add(key, "của trên", null)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsHandedDownIsDueNoLaterAndKnowsWhereItComesFrom() {
        WorkKey key = accepted();
        Work work = bodies.work(clerk, key);
        assertThat(down(work, 6)).isEqualTo(new Outcome.Refused(Refusal.AFTER_PARENT));
        assertThat(down(work, 4)).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            Obligation child = bodies.as(
                    clerk,
                    () -> server.bean(Obligations.class).find(done.obligation()).orElseThrow());
            assertThat(child.parent())
                    .isEqualTo(new Obligation.Parent(work.obligation().id(), unit));
        });
        WorkKey silent = bodies.key(bodies.given(Bodies.today().plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        assertThat(down(bodies.work(clerk, silent), 1))
                .as("what is not accepted is handed to nobody")
                .isEqualTo(new Outcome.Refused(Refusal.NOT_NOW));
    }

    private Outcome down(Work work, int days) {
        return bodies.as(
                clerk,
                () -> server.bean(Assigning.class)
                        .issue(new NewObligation(
                                unit,
                                "",
                                "chi bộ rà soát",
                                "",
                                Bodies.by(Bodies.today().plusDays(days)),
                                "",
                                "",
                                Priority.NORMAL,
                                work.obligation().source(),
                                new Obligation.Parent(work.obligation().id(), unit),
                                java.util.List.of(new ToUnit(Role.LEAD, bodies.cells.getFirst())))));
    }

    @Test
    void dutiesNeverWaitForEachOtherInACircle() {
        ObligationId one = bodies.given(Bodies.today(), new ToUnit(Role.LEAD, unit));
        ObligationId two = bodies.given(Bodies.today(), new ToUnit(Role.LEAD, unit));
        ObligationId three = bodies.given(Bodies.today(), new ToUnit(Role.LEAD, unit));
        assertThat(bodies.as(bodies.clerk, () -> waits.set(two, one))).isInstanceOf(Outcome.Done.class);
        assertThat(bodies.as(bodies.clerk, () -> waits.set(three, two))).isInstanceOf(Outcome.Done.class);
        assertThat(bodies.as(bodies.clerk, () -> waits.set(one, three))).isEqualTo(new Outcome.Refused(Refusal.CIRCLE));
        assertThat(bodies.as(bodies.clerk, () -> waits.set(one, one))).isEqualTo(new Outcome.Refused(Refusal.CIRCLE));
        assertThat(bodies.as(bodies.clerk, () -> waits.before(three)))
                .extracting(Obligation::id)
                .containsExactly(two);
        denied(
                bodies.clerk,
                "insert into obligation_wait values ('%s', '%s', '%s', 'x', now())"
                        .formatted(one.value(), three.value(), bodies.clerk.account()));
    }

    @Test
    void theDatabaseKnowsTheRulesToo() {
        WorkKey key = accepted();
        Person stranger = bodies.clerks.get(1);
        assertThat(bodies.as(
                        stranger,
                        () -> jdbc.sql("select count(*) from assignment where unit = ?")
                                .param(unit.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(bodies.as(
                        stranger,
                        () -> jdbc.sql("update assignment set version = 9 where unit = ?")
                                .param(unit.value())
                                .update()))
                .isZero();
        denied(stranger, "select * from assignment_count");
        denied(stranger, "update mandate set size = 1");
        denied(
                stranger,
                "insert into mandate_due (mandate, opens_on) values ('%s', now())"
                        .formatted(key.mandate().value()));
        denied(
                stranger,
                "insert into assignment (id, mandate, unit, issuer, above, state, changed_at) values ('%s', '%s', '%s', '%s', '{}', 'ACCEPTED', now())"
                        .formatted(Ids.next(), key.mandate().value(), bodies.committees.get(1), unit));
        assertThat(bodies.as(
                        stranger,
                        () -> jdbc.sql(
                                        "select count(*) from programme_below(array['%s']::uuid[], current_date, current_date)"
                                                .formatted(bodies.head))
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private void denied(Person who, String sql) {
        assertThatThrownBy(() -> bodies.as(who, () -> jdbc.sql(sql).update()))
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|row-level security|would wait|was not asked).*");
    }

    private WorkKey accepted() {
        WorkKey key = bodies.key(bodies.given(Bodies.today().plusDays(5), new ToUnit(Role.LEAD, unit)), unit);
        bodies.as(clerk, () -> server.bean(Doing.class).accept(key, 0));
        return key;
    }
}
