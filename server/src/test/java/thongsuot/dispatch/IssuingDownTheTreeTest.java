package thongsuot.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thongsuot.dispatch.issuing.IssueList;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.issuing.NewIssue.ToUnit;
import thongsuot.dispatch.issuing.Progress;
import thongsuot.dispatch.issuing.Reminders;
import thongsuot.dispatch.receipts.Inbox;
import thongsuot.dispatch.receipts.Medium;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.dispatch.receipts.Told;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.identity.Role;
import thongsuot.organisation.UnitId;
import thongsuot.platform.RefusedException;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

class IssuingDownTheTreeTest {

    private final RunningServer server = RunningServer.shared();
    private final Branch branch = new Branch(server, 4, 2);
    private final Issuing issuing = server.bean(Issuing.class);
    private final Receiving receiving = server.bean(Receiving.class);
    private final Inbox inbox = server.bean(Inbox.class);
    private final DocumentId plan = branch.plan();

    @Test
    void aRecipientSeesTheDocumentReceivesItAndHasItInItsRegister() {
        IssueId issue = toAll();
        Person clerk = branch.clerks.getFirst();
        UnitId unit = branch.committees.getFirst();
        assertThat(branch.as(clerk, () -> inbox.items(Inbox.Part.WAITING, 10)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.issue()).isEqualTo(issue);
                    assertThat(item.words()).isEqualTo("xây dựng kế hoạch thực hiện");
                });
        assertThat(branch.as(clerk, () -> server.bean(Documents.class).find(plan)))
                .isPresent();
        assertThat(branch.as(clerk, () -> receiving.receive(issue, unit))).isEqualTo(new Outcome.Done(issue));
        assertThat(branch.as(clerk, () -> inbox.items(Inbox.Part.WAITING, 10))).isEmpty();
        assertThat(branch.as(clerk, () -> inbox.items(Inbox.Part.PLAN, 10))).hasSize(1);
        assertThat(list(issue)).satisfies(list -> {
            assertThat(list.size()).isEqualTo(4);
            assertThat(list.received()).isEqualTo(1);
            assertThat(list.waiting()).isEqualTo(3);
        });
    }

    @Test
    void nobodyElseSeesIt() {
        IssueId issue = branch.issued(plan, new ToUnit(branch.committees.getFirst(), Branch.asked(Note.EXECUTE)));
        Person other = branch.clerks.get(1);
        assertThat(branch.as(other, () -> inbox.items(Inbox.Part.ALL, 10))).isEmpty();
        assertThat(branch.as(other, () -> issuing.find(issue))).isEmpty();
        assertThat(branch.as(other, () -> server.bean(Documents.class).find(plan)))
                .isEmpty();
    }

    @Test
    void nobodyReceivesForAUnitWithoutTheRight() {
        IssueId issue = toAll();
        UnitId unit = branch.committees.getFirst();
        assertThatThrownBy(() -> branch.as(branch.clerks.get(1), () -> receiving.receive(issue, unit)))
                .isInstanceOf(RefusedException.class);
        Person reader = Person.of(
                        server,
                        "Cà Thị Ổi",
                        "reader." + UUID.randomUUID().toString().substring(0, 8))
                .with(server, Role.INSPECTOR, unit.value(), null);
        assertThatThrownBy(() -> branch.as(reader, () -> receiving.receive(issue, unit)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoRefusesSaysWhyAndMayStillReceive() {
        IssueId issue = toAll();
        UnitId unit = branch.committees.get(2);
        Person clerk = branch.clerks.get(2);
        assertThat(branch.as(clerk, () -> receiving.refuse(issue, unit, " ")))
                .isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        assertThat(branch.as(clerk, () -> receiving.refuse(issue, unit, "xã không trồng chè")))
                .isEqualTo(new Outcome.Done(issue));
        assertThat(list(issue).refused()).isEqualTo(1);
        assertThat(branch.as(clerk, () -> receiving.receive(issue, unit))).isEqualTo(new Outcome.Done(issue));
        assertThat(list(issue)).satisfies(list -> {
            assertThat(list.refused()).isZero();
            assertThat(list.received()).isEqualTo(1);
        });
        assertThat(branch.as(clerk, () -> receiving.refuse(issue, unit, "gửi nhầm")))
                .isEqualTo(new Outcome.Refused(Refusal.ALREADY_RECEIVED));
    }

    @Test
    void fiftyAtOnceCountOnce() throws Exception {
        IssueId issue = toAll();
        UnitId unit = branch.committees.get(1);
        Callable<Outcome> once = () -> branch.as(branch.clerks.get(1), () -> receiving.receive(issue, unit));
        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Outcome> outcomes = threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(_ -> once).toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(outcomes).containsOnlyOnce(new Outcome.Done(issue));
        }
        assertThat(list(issue).received()).isEqualTo(1);
    }

    @Test
    void whatWasToldByPhoneIsKeptWithWhoToldAndWhoEntered() {
        IssueId issue = toAll();
        UnitId unit = branch.committees.get(3);
        Told told = new Told(Medium.PHONE, "đ/c Lù Thị Bưởi, văn thư", Branch.today());
        assertThat(branch.as(
                        branch.clerk,
                        () -> receiving.enter(issue, unit, true, new Told(Medium.PHONE, "", Branch.today()), "")))
                .isEqualTo(new Outcome.Refused(Refusal.TOLD_BY_MISSING));
        assertThat(branch.as(
                        branch.clerk,
                        () -> receiving.enter(
                                issue,
                                unit,
                                true,
                                new Told(Medium.PAPER, "số 7", Branch.today().plusDays(1)),
                                "")))
                .isEqualTo(new Outcome.Refused(Refusal.FUTURE));
        assertThat(branch.as(branch.clerk, () -> receiving.enter(issue, unit, true, told, "")))
                .isEqualTo(new Outcome.Done(issue));
        assertThat(list(issue).received()).isEqualTo(1);
        assertThatThrownBy(
                        () -> branch.as(branch.clerks.getFirst(), () -> receiving.enter(issue, unit, true, told, "")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aRecipientSendsItFurtherDownAndTheIssuerSeesThat() {
        IssueId issue = toAll();
        UnitId unit = branch.committees.getFirst();
        Person clerk = branch.clerks.getFirst();
        NewIssue further = new NewIssue(
                plan, unit, null, "", List.of(new ToUnit(branch.cells.getFirst(), Branch.asked(Note.EXECUTE))));
        assertThat(branch.as(clerk, () -> issuing.issue(further)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_THE_UNITS));
        branch.as(clerk, () -> receiving.receive(issue, unit));
        Outcome done = branch.as(clerk, () -> issuing.issue(further));
        assertThat(done).isInstanceOf(Outcome.Done.class);
        assertThat(branch.as(clerk, () -> issuing.find(((Outcome.Done) done).issue())))
                .hasValueSatisfying(found -> assertThat(found.parent()).isEqualTo(issue));
    }

    @Test
    void aRecalledIssueIsOutOfSightForWhoHadNotReceivedIt() {
        IssueId issue = toAll();
        branch.as(branch.clerks.getFirst(), () -> receiving.receive(issue, branch.committees.getFirst()));
        assertThat(branch.as(branch.clerk, () -> issuing.recall(issue, "")))
                .isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        assertThat(branch.as(branch.clerk, () -> issuing.recall(issue, "sai phụ lục")))
                .isEqualTo(new Outcome.Done(issue));
        Documents documents = server.bean(Documents.class);
        assertThat(branch.as(branch.clerks.getFirst(), () -> documents.find(plan)))
                .isPresent();
        assertThat(branch.as(branch.clerks.get(1), () -> documents.find(plan))).isEmpty();
        assertThat(branch.as(branch.clerks.get(1), () -> inbox.items(Inbox.Part.WAITING, 10)))
                .isEmpty();
        assertThat(branch.as(branch.clerks.get(1), () -> inbox.items(Inbox.Part.ALL, 10)))
                .singleElement()
                .satisfies(item -> assertThat(item.recallReason()).isEqualTo("sai phụ lục"));
        assertThat(branch.as(branch.clerks.get(1), () -> receiving.receive(issue, branch.committees.get(1))))
                .isEqualTo(new Outcome.Refused(Refusal.CLOSED));
        assertThat(branch.as(branch.clerk, () -> issuing.recall(issue, "lần nữa")))
                .isEqualTo(new Outcome.Refused(Refusal.CLOSED));
    }

    @Test
    void unitsAddedLaterNeedAReasonAndCountOnce() {
        IssueId issue = branch.issued(plan, new ToUnit(branch.committees.getFirst(), Branch.asked(Note.EXECUTE)));
        ToAudience all = new ToAudience(branch.allCommittees().id(), Branch.asked(Note.KNOW));
        assertThat(branch.as(branch.clerk, () -> issuing.add(issue, all, "")))
                .isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        assertThat(branch.as(branch.clerk, () -> issuing.add(issue, all, "xã mới")))
                .isEqualTo(new Outcome.Done(issue));
        assertThat(branch.as(branch.clerk, () -> issuing.lists(issue)))
                .extracting(IssueList::size)
                .containsExactly(1, 3);
        assertThat(branch.as(branch.clerk, () -> issuing.add(issue, all, "lần nữa")))
                .isEqualTo(new Outcome.Refused(Refusal.NO_RECIPIENT));
        assertThat(branch.as(branch.clerks.getFirst(), () -> inbox.items(Inbox.Part.WAITING, 10)))
                .singleElement()
                .satisfies(item -> assertThat(item.note()).isEqualTo(Note.EXECUTE));
    }

    @Test
    void progressGoesDownBranchByBranch() {
        ToAudience everybody =
                new ToAudience(branch.audience(branch.head, false).id(), Branch.asked(Note.EXECUTE));
        IssueId issue = branch.issued(plan, everybody);
        branch.as(branch.clerks.get(1), () -> receiving.receive(issue, branch.committees.get(1)));
        Progress progress = server.bean(Progress.class);
        assertThat(branch.as(branch.clerk, () -> progress.branches(issue, Branch.today())))
                .hasSize(4)
                .allSatisfy(part -> assertThat(part.size()).isEqualTo(3))
                .extracting(Progress.Part::received)
                .containsExactly(0, 1, 0, 0);
        assertThat(branch.as(branch.clerk, () -> progress.below(issue, branch.committees.get(1), Branch.today())))
                .hasSize(3)
                .extracting(Progress.Part::received)
                .containsExactlyInAnyOrder(1, 0, 0);
        assertThat(branch.as(
                        branch.clerk,
                        () -> progress.branches(issue, Branch.today().plusDays(4))))
                .extracting(Progress.Part::lateToReceive)
                .containsExactly(3, 2, 3, 3);
    }

    @Test
    void aReminderReachesWhoHasNotReceivedAndNobodyElse() {
        IssueId issue = toAll();
        Reminders reminders = server.bean(Reminders.class);
        branch.as(branch.clerks.getFirst(), () -> receiving.receive(issue, branch.committees.getFirst()));
        branch.as(branch.clerk, () -> reminders.remind(issue, null, Reminders.Step.REMIND, "cần trước thứ Sáu"));
        assertThat(branch.as(branch.clerks.get(1), () -> inbox.items(Inbox.Part.WAITING, 10)))
                .singleElement()
                .satisfies(item -> assertThat(item.reminder()).isEqualTo("cần trước thứ Sáu"));
        assertThat(Reminders.next(branch.as(branch.clerk, () -> reminders.of(issue))))
                .isEqualTo(Reminders.Step.HEAD);
        assertThat(branch.as(
                        branch.clerk,
                        () -> reminders.remind(issue, branch.committees.getFirst(), Reminders.Step.REMIND, "")))
                .isEqualTo(new Outcome.Refused(Refusal.ALREADY_RECEIVED));
    }

    @Test
    void aReplacementClosesWhatItStandsFor() {
        IssueId issue = toAll();
        NewIssue better = new NewIssue(
                branch.plan(),
                branch.head,
                issue,
                "",
                List.of(new ToUnit(branch.committees.getFirst(), Branch.asked(Note.EXECUTE))));
        assertThat(branch.as(branch.clerk, () -> issuing.issue(better))).isInstanceOf(Outcome.Done.class);
        assertThat(branch.as(branch.clerks.getFirst(), () -> receiving.receive(issue, branch.committees.getFirst())))
                .isEqualTo(new Outcome.Refused(Refusal.CLOSED));
        assertThat(branch.as(branch.clerk, () -> issuing.issue(better))).isEqualTo(new Outcome.Refused(Refusal.CLOSED));
    }

    private IssueId toAll() {
        return branch.issued(plan, new ToAudience(branch.allCommittees().id(), Branch.asked(Note.EXECUTE)));
    }

    private IssueList list(IssueId issue) {
        return branch.as(branch.clerk, () -> issuing.lists(issue)).getFirst();
    }
}
