package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.PeriodLength;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.programme.assigning.Ahead;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Works;
import thongsuot.testing.RunningServer;

/** What comes again is one duty with a work for each time; what never ends can be silent and is never late. */
class RecurringWorkTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 1, 0);
    private final UnitId unit = bodies.committees.getFirst();
    private final LocalDate today = Bodies.today();

    @Test
    void aMonthlyDutyIsAskedMonthByMonth() {
        ObligationId id =
                given(new DueRule.Recurring("FREQ=MONTHLY", today.withDayOfMonth(1), null), today.withDayOfMonth(1));
        List<Work> now = works(id, today);
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().state().dueOn())
                .isEqualTo(today.plusMonths(1).withDayOfMonth(1).minusDays(1));
        assertThat(works(id, today.plusMonths(2))).hasSize(3);

        bodies.as(
                bodies.clerks.getFirst(),
                () -> server.bean(Doing.class).accept(now.getFirst().key(), 0));
        assertThat(works(id, today.plusMonths(2)))
                .as("accepting one month accepts no other")
                .hasSize(2);
    }

    @Test
    void aDutyThatNeverEndsIsSilentAndNeverLate() {
        ObligationId id = given(
                new DueRule.Continuous(
                        PeriodLength.MONTH, ReportingCalendar.civil().code()),
                null);
        LocalDate later = today.plusMonths(3);
        Standing standing = bodies.as(
                        bodies.clerk, () -> server.bean(Standings.class).of(id, later))
                .values()
                .iterator()
                .next();
        assertThat(standing.silent()).isEqualTo(4);
        assertThat(standing.late()).isZero();
        assertThat(works(id, later)).noneMatch(work -> work.late(later));
    }

    @Test
    void theTimesGoOnBeforeTheyRunOut() {
        ObligationId id =
                given(new DueRule.Recurring("FREQ=MONTHLY", today.withDayOfMonth(1), null), today.withDayOfMonth(1));
        LocalDate inAYear = today.plusMonths(12);
        int before = works(id, today.plusMonths(20)).size();
        Acting.asProgram(() -> assertThat(server.bean(Ahead.class).lay(inAYear)).isPositive());
        assertThat(works(id, today.plusMonths(20)).size()).isGreaterThan(before);
        Acting.asProgram(() -> assertThat(server.bean(Ahead.class).lay(inAYear)).isZero());
    }

    private List<Work> works(ObligationId id, LocalDate on) {
        return bodies
                .as(bodies.clerks.getFirst(), () -> server.bean(Works.class).own(Works.Part.NEW, on, 100))
                .stream()
                .filter(work -> work.obligation().id().equals(id))
                .toList();
    }

    private ObligationId given(DueRule rule, @Nullable LocalDate first) {
        FirstDue due = new FirstDue(rule, first, "hằng tháng", Certainty.STATED);
        Outcome outcome = bodies.as(
                bodies.clerk,
                () -> server.bean(Assigning.class)
                        .issue(NewObligation.of(
                                bodies.head,
                                "báo cáo",
                                due,
                                new Source.Spoken("hằng tháng báo cáo"),
                                new ToUnit(Role.LEAD, unit))));
        return switch (outcome) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
