package thongsuot.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.dispatch.issuing.IssueList;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.plans.Planning;
import thongsuot.dispatch.receipts.Inbox;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.UnitId;
import thongsuot.platform.RefusedException;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** A unit that ended after an issue: its heir sees what was open, answers it, and the issuer's figures stay what they were. */
class HeirsTest {

    private final RunningServer server = RunningServer.shared();
    private final Branch branch = new Branch(server, 3, 0);

    @Test
    void anHeirReceivesAndPlansForAUnitThatWasAbsorbed() {
        IssueId issue = branch.issued(
                branch.plan(), new ToAudience(branch.allCommittees().id(), Branch.asked(Note.EXECUTE)));
        UnitId gone = branch.committees.get(1);
        UnitId heir = branch.committees.getFirst();
        Person clerk = branch.clerks.getFirst();
        assertThat(waiting(clerk)).extracting(Inbox.Item::unit).containsExactly(heir);
        absorbed(gone, heir);

        assertThat(waiting(clerk)).extracting(Inbox.Item::unit).containsExactlyInAnyOrder(heir, gone);
        assertThat(waiting(clerk))
                .filteredOn(item -> item.unit().equals(gone))
                .first()
                .satisfies(item -> assertThat(item.heirName()).contains("Đồi Chè"));
        assertThat(branch.as(clerk, () -> server.bean(Receiving.class).receive(issue, gone)))
                .isEqualTo(new Outcome.Done(issue));
        assertThat(branch.as(clerk, () -> server.bean(Planning.class).send(issue, gone, plan(heir))))
                .isEqualTo(new Outcome.Done(issue));
        Person stranger = branch.clerks.get(2);
        assertThatThrownBy(() ->
                        branch.as(stranger, () -> server.bean(Receiving.class).receive(issue, gone)))
                .isInstanceOf(RefusedException.class);

        IssueList list = branch.as(
                        branch.clerk, () -> server.bean(Issuing.class).lists(issue))
                .getFirst();
        assertThat(List.of(list.size(), list.received(), list.planned())).isEqualTo(List.of(3, 1, 1));
        assertThat(Checks.run(server.database(), _ -> {}))
                .filteredOn(result -> result.invariant().key().startsWith("dispatch."))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(result -> assertThat(result.violations()).isEmpty());
    }

    private List<Inbox.Item> waiting(Person clerk) {
        return branch.as(clerk, () -> server.bean(Inbox.class).items(Inbox.Part.WAITING, 100));
    }

    private DocumentId plan(UnitId unit) {
        return server.bean(Registering.class)
                .register(
                        NewDocument.of(DocumentKind.PLAN, null, unit, "", Branch.today(), "phát triển cây chè"),
                        unit,
                        Direction.OUTGOING,
                        null)
                .id();
    }

    private void absorbed(UnitId gone, UnitId heir) {
        Person first = Person.of(server, "Giàng A Tủa", "heirs.first").administrator(server);
        Person second = Person.of(server, "Sùng Thị Mỷ", "heirs.second").administrator(server);
        ChangingOrganisation changing = server.bean(ChangingOrganisation.class);
        Proposal proposal = new Proposal(
                new Change.Absorb(List.of(gone), heir, Set.of()),
                Branch.today(),
                new Basis("", null, ""),
                "sắp xếp lại");
        ChangeId id = done(branch.as(first, () -> changing.propose(proposal)));
        String digest =
                branch.as(second, () -> changing.preview(id)).orElseThrow().digest();
        done(branch.as(second, () -> changing.approve(id, digest)));
    }

    private static ChangeId done(thongsuot.organisation.Outcome outcome) {
        return switch (outcome) {
            case thongsuot.organisation.Outcome.Done(var change) -> change;
            case thongsuot.organisation.Outcome.Refused(var objections) ->
                throw new AssertionError(objections.toString());
        };
    }
}
