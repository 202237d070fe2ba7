package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Outcome.Done;
import thongsuot.organisation.Outcome.Refused;
import thongsuot.organisation.Place;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.carrying.Carries;
import thongsuot.programme.carrying.Carrying;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Works;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Two units are merged while they work: their open work waits for a decision, and what was open before is open after. */
class CarryingWorkTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 4, 1);
    private final Works works = server.bean(Works.class);
    private final Carries carries = server.bean(Carries.class);
    private final Carrying carrying = server.bean(Carrying.class);
    private final UnitId north = bodies.committees.getFirst();
    private final UnitId south = bodies.committees.get(1);
    private final Person proposer = Person.of(
                    server, "Đèo Văn Tỏi", "de.xuat." + bodies.head.value().hashCode())
            .administrator(server);
    private final Person approver = Person.of(
                    server, "Tòng Thị Gừng", "phe.duyet." + bodies.head.value().hashCode())
            .administrator(server);

    @Test
    void aMergerCarriesOpenWorkByDecisionAndTheTotalsStay() {
        Audience all = bodies.audience(bodies.head, true);
        ObligationId toAll = bodies.given(Bodies.today().minusDays(2), new ToAudience(Role.LEAD, all.id()));
        ObligationId toNorth = bodies.given(Bodies.today().plusDays(9), new ToUnit(Role.LEAD, north));
        ObligationId closed = bodies.given(Bodies.today().plusDays(9), new ToUnit(Role.LEAD, south));
        Doing doing = server.bean(Doing.class);
        bodies.as(bodies.clerks.getFirst(), () -> doing.accept(bodies.key(toNorth, north), 0));
        bodies.as(
                bodies.clerk,
                () -> server.bean(thongsuot.programme.doing.Deciding.class)
                        .exempt(bodies.key(closed, south), 0, "Quyết định 7"));
        Standing before = total();

        NewUnit heir = new NewUnit(
                UnitId.next(),
                "Đảng ủy xã Nậm Chè Mới",
                "",
                "dang-uy-xa",
                "commune",
                List.of(Place.below(Line.PARTY, bodies.head)),
                Map.of());
        Proposal merger = new Proposal(
                new Change.Merge(List.of(north, south), heir, Set.of()),
                Bodies.today(),
                new Basis("", null, ""),
                "sáp nhập");
        Preview preview = bodies.as(
                proposer, () -> server.bean(ChangingOrganisation.class).preview(merger));
        assertThat(preview.impacts())
                .filteredOn(line -> line.key().equals("programme.impact.open"))
                .extracting(line -> line.arguments().getFirst())
                .containsExactlyInAnyOrder("2", "1");
        ChangeId change = enacted(merger);

        assertThat(total()).as("nothing moves before somebody decides").isEqualTo(before);
        List<Carries.Waiting> waiting = bodies.as(bodies.clerk, () -> carries.waiting(Bodies.today(), 100));
        assertThat(waiting)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.proposed()).isEqualTo(heir.id()));
        assertThat(decisions())
                .as("one line a duty, for who asked")
                .extracting(MustDoItem::units)
                .containsExactlyInAnyOrder(2, 1);
        for (Carries.Waiting each : waiting)
            assertThat(bodies.as(
                            bodies.clerk,
                            () -> carrying.transfer(each.key(), Moving.ANY, heir.id(), "Nghị quyết sáp nhập xã")))
                    .isInstanceOf(Outcome.Done.class);

        Standing after = total();
        assertThat(after.counted()).isEqualTo(before.counted());
        assertThat(after.owed()).isEqualTo(before.owed());
        assertThat(after.late()).isEqualTo(before.late());
        assertThat(after.exempted()).isEqualTo(before.exempted());
        assertThat(after.transferred()).isEqualTo(3);
        assertThat(bodies.as(bodies.clerk, () -> carries.waiting(Bodies.today(), 100)))
                .isEmpty();
        assertThat(decisions()).isEmpty();
        Person clerk = Person.of(
                        server, "Lù Thị Sả", "heir." + bodies.head.value().hashCode())
                .with(server, thongsuot.identity.Role.OFFICE, heir.id().value(), null);
        assertThat(bodies.as(clerk, () -> works.own(Works.Part.NEW, Bodies.today(), 10)))
                .extracting(work -> work.obligation().id())
                .containsExactlyInAnyOrder(toAll, toAll, toNorth);
        assertThat(new HashSet<>(bodies.as(clerk, () -> works.own(Works.Part.NEW, Bodies.today(), 10)).stream()
                        .map(work -> work.state().dueOn())
                        .toList()))
                .containsExactlyInAnyOrder(
                        Bodies.today().minusDays(2), Bodies.today().plusDays(9));

        Proposal undo = new Proposal(new Change.Undo(change), Bodies.today(), new Basis("", null, ""), "nhầm");
        assertThat(bodies.as(
                        proposer, () -> server.bean(ChangingOrganisation.class).propose(undo)))
                .as("work that went over holds the change")
                .isInstanceOf(Refused.class);
        assertThat(Checks.run(server.database(), _ -> {}))
                .filteredOn(result -> result.invariant().key().startsWith("programme."))
                .allSatisfy(result -> assertThat(result.violations()).isEmpty());
    }

    private List<MustDoItem> decisions() {
        return bodies.as(bodies.clerk, () -> server.bean(MustDoList.class).items(Bodies.today())).stream()
                .filter(each -> each.path().equals("/obligations/carry"))
                .toList();
    }

    private Standing total() {
        return bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, Bodies.today()));
    }

    private ChangeId enacted(Proposal proposal) {
        ChangingOrganisation changing = server.bean(ChangingOrganisation.class);
        if (!(bodies.as(proposer, () -> changing.propose(proposal)) instanceof Done(var id)))
            throw new AssertionError("not proposed");
        String digest =
                bodies.as(approver, () -> changing.preview(id).orElseThrow().digest());
        assertThat(bodies.as(approver, () -> changing.approve(id, digest))).isInstanceOf(Done.class);
        return id;
    }
}
