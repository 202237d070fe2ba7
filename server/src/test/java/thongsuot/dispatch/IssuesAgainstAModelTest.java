package thongsuot.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.dispatch.issuing.IssueList;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue;
import thongsuot.dispatch.issuing.NewIssue.To;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.issuing.NewIssue.ToUnit;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Three hundred random moves of six offices, each compared with a naive model that keeps a set for everything. */
class IssuesAgainstAModelTest {

    private static final int MOVES = 300;

    private final RunningServer server = RunningServer.shared();
    private final Branch branch = new Branch(server, 5, 2);
    private final Issuing issuing = server.bean(Issuing.class);
    private final Receiving receiving = server.bean(Receiving.class);
    private final Random random = new Random(20_260_905);
    private final Map<IssueId, Model> models = new LinkedHashMap<>();
    private final List<IssueId> issues = new ArrayList<>();
    private final Map<DocumentId, Set<UnitId>> holders = new HashMap<>();
    private int refused;

    /** What an issue must look like. */
    private static final class Model {
        final DocumentId document;
        final UnitId issuer;
        final List<Set<UnitId>> lists = new ArrayList<>();
        final Map<UnitId, String> states = new HashMap<>();
        boolean recalled;

        Model(DocumentId document, UnitId issuer) {
            this.document = document;
            this.issuer = issuer;
        }

        boolean has(UnitId unit) {
            return lists.stream().anyMatch(list -> list.contains(unit));
        }
    }

    @Test
    void everyMoveEndsWhereTheModelSays() {
        Audience all = branch.allCommittees();
        Set<UnitId> allUnits = new LinkedHashSet<>(branch.committees);
        for (int i = 0; i < MOVES; i++) {
            switch (issues.isEmpty() ? 0 : random.nextInt(10)) {
                case 0 -> issue(all, allUnits);
                case 1 -> add(all, allUnits);
                case 2 -> forward();
                case 3 -> recall();
                case 4, 5 -> answer(false);
                default -> answer(true);
            }
        }
        models.forEach(this::compare);
        assertThat(refused).as("moves that must be refused").isGreaterThan(20);
        assertThat(Checks.run(server.database(), _ -> {}))
                .filteredOn(result -> result.invariant().key().startsWith("dispatch."))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(result -> assertThat(result.violations()).isEmpty());
    }

    private void issue(Audience all, Set<UnitId> allUnits) {
        DocumentId plan = branch.plan();
        holders.put(plan, new LinkedHashSet<>());
        boolean some = random.nextBoolean();
        UnitId one = any(branch.committees);
        To to = some
                ? new ToUnit(one, Branch.asked(Note.EXECUTE))
                : new ToAudience(all.id(), Branch.asked(Note.EXECUTE));
        IssueId id = branch.issued(plan, to);
        Model model = new Model(plan, branch.head);
        model.lists.add(new LinkedHashSet<>(some ? Set.of(one) : allUnits));
        keep(id, model);
    }

    private void add(Audience all, Set<UnitId> allUnits) {
        IssueId id = any(issues);
        Model model = model(id);
        if (!model.issuer.equals(branch.head)) return;
        boolean some = random.nextBoolean();
        UnitId one = any(random.nextBoolean() ? branch.committees : branch.cells);
        To to = some ? new ToUnit(one, Branch.asked(Note.KNOW)) : new ToAudience(all.id(), Branch.asked(Note.KNOW));
        Set<UnitId> fresh = new LinkedHashSet<>(some ? Set.of(one) : allUnits);
        model.lists.forEach(fresh::removeAll);
        boolean expected = !model.recalled && !fresh.isEmpty();
        told(expected, branch.as(branch.clerk, () -> issuing.add(id, to, "bổ sung")));
        if (expected) model.lists.add(fresh);
    }

    private void forward() {
        IssueId id = any(issues);
        Model model = model(id);
        int at = random.nextInt(branch.committees.size());
        UnitId unit = branch.committees.get(at);
        UnitId cell = branch.cells.get(at * 2);
        boolean expected = holders(model).contains(unit);
        Outcome outcome = branch.as(
                branch.clerks.get(at),
                () -> issuing.issue(new NewIssue(
                        model.document, unit, null, "", List.of(new ToUnit(cell, Branch.asked(Note.EXECUTE))))));
        told(expected, outcome);
        if (outcome instanceof Outcome.Done(var further)) {
            Model made = new Model(model.document, unit);
            made.lists.add(new LinkedHashSet<>(Set.of(cell)));
            keep(further, made);
        }
    }

    private void recall() {
        IssueId id = any(issues);
        Model model = model(id);
        if (!model.issuer.equals(branch.head) || random.nextInt(3) > 0) return;
        told(!model.recalled, branch.as(branch.clerk, () -> issuing.recall(id, "thu hồi")));
        model.recalled = true;
    }

    private void answer(boolean receives) {
        IssueId id = any(issues);
        Model model = model(id);
        int at = random.nextInt(branch.committees.size());
        UnitId unit = branch.committees.get(at);
        Person clerk = branch.clerks.get(at);
        if (!model.has(unit)) return;
        String before = model.states.getOrDefault(unit, "");
        boolean expected = !model.recalled && (receives ? !before.equals("RECEIVED") : before.isEmpty());
        told(
                expected,
                branch.as(clerk, () -> receives ? receiving.receive(id, unit) : receiving.refuse(id, unit, "nhầm")));
        if (!expected) return;
        model.states.put(unit, receives ? "RECEIVED" : "REFUSED");
        if (receives) holders(model).add(unit);
    }

    private void compare(IssueId id, Model model) {
        Person clerk = model.issuer.equals(branch.head)
                ? branch.clerk
                : branch.clerks.get(branch.committees.indexOf(model.issuer));
        List<IssueList> lists = branch.as(clerk, () -> issuing.lists(id));
        assertThat(lists)
                .extracting(IssueList::size)
                .isEqualTo(model.lists.stream().map(Set::size).toList());
        for (int i = 0; i < lists.size(); i++) {
            Set<UnitId> members = model.lists.get(i);
            assertThat(lists.get(i).received()).isEqualTo(count(model, members, "RECEIVED"));
            assertThat(lists.get(i).refused()).isEqualTo(count(model, members, "REFUSED"));
        }
    }

    private static int count(Model model, Set<UnitId> members, String state) {
        return (int) members.stream()
                .filter(unit -> state.equals(model.states.get(unit)))
                .count();
    }

    private void told(boolean expected, Outcome outcome) {
        assertThat(outcome instanceof Outcome.Done).as(outcome.toString()).isEqualTo(expected);
        if (!expected) refused++;
    }

    private void keep(IssueId id, Model model) {
        models.put(id, model);
        issues.add(id);
    }

    private Set<UnitId> holders(Model model) {
        return java.util.Objects.requireNonNull(holders.get(model.document));
    }

    private Model model(IssueId id) {
        return java.util.Objects.requireNonNull(models.get(id));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
