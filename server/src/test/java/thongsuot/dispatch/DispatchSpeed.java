package thongsuot.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.issuing.Progress;
import thongsuot.dispatch.receipts.Inbox;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Filling;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.platform.Acting;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;

/** A document issued to 53,171 units and what the issuer sees of it then: {@code bench/run dispatch}. */
final class DispatchSpeed {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 97;
    private static final int ALL = 53_171;

    private final List<Unit> units = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private DispatchSpeed() {}

    public static void main(String[] args) {
        new DispatchSpeed().run();
        System.exit(0);
    }

    private void run() {
        try (RunningServer server = RunningServer.start(Map.of())) {
            Branch branch = new Branch(server, 1, 0);
            plant(branch.head);
            Acting.asProgram(() -> {
                if (!(server.bean(FillingOrganisation.class)
                                .fill(
                                        Filling.ofUnits(units, List.of(), placements),
                                        Branch.today().minusDays(30),
                                        new Basis("", null, ""),
                                        "đo tốc độ")
                        instanceof Outcome.Done)) throw new IllegalStateException("the units were not taken");
            });
            System.out.printf("%,d units%n", units.size());
            Audience audience = once("the list of recipients frozen", () -> branch.audience(branch.head, false));
            System.out.printf("%,d recipients%n", audience.size());
            List<DocumentId> documents = List.of(branch.plan(), branch.plan(), branch.plan());
            List<IssueId> issues = new ArrayList<>();
            for (DocumentId document : documents)
                issues.add(once(
                        "a document issued to all of them",
                        () -> branch.issued(document, new ToAudience(audience.id(), Branch.asked(Note.EXECUTE)))));
            acts(server, issues.getFirst());
            Progress progress = server.bean(Progress.class);
            Issuing issuing = server.bean(Issuing.class);
            IssueId issue = issues.getFirst();
            measure(
                    "progress by branch and level, 40,000 receipts",
                    40,
                    () -> branch.as(branch.clerk, () -> {
                        issuing.lists(issue);
                        progress.branches(issue, Branch.today());
                        return progress.levels(issue, Branch.today());
                    }));
            UnitId province = units.getFirst().id();
            measure(
                    "progress below one province",
                    20,
                    () -> branch.as(branch.clerk, () -> progress.below(issue, province, Branch.today())));
            measure(
                    "a recipient's inbox",
                    40,
                    () -> branch.as(
                            branch.clerks.getFirst(),
                            () -> server.bean(Inbox.class).items(Inbox.Part.WAITING, 200)));
            try (Surfer surfer = new Surfer(server)) {
                surfer.signIn(branch.clerk);
                measure("the progress page over HTTP", 40, () -> answer(surfer, "/dispatch/" + issue));
                String units = "/dispatch/" + issue + "/units?";
                measure(
                        "the list of who has not received over HTTP",
                        20,
                        () -> answer(surfer, units + "state=WAITING"));
                measure("the list of all recipients over HTTP", 20, () -> answer(surfer, units));
                measure(
                        "recipients below one province over HTTP",
                        20,
                        () -> answer(surfer, units + "branch=" + province));
                measure("recipients by a word over HTTP", 20, () -> answer(surfer, units + "q=chi+bo+4711"));
                measure(
                        "the progress page of one province over HTTP",
                        20,
                        () -> answer(surfer, "/dispatch/" + issue + "?branch=" + province));
                measure("all issues over HTTP", 20, () -> answer(surfer, "/dispatch"));
            }
        }
    }

    private static void answer(Surfer surfer, String path) {
        int status = surfer.get(path).status();
        if (status != 200) throw new IllegalStateException(path + " answers " + status);
    }

    /** Receipts of 40,000 recipients, counted afterwards: in one transaction the trigger would change one row a thousand times. */
    private static void acts(RunningServer server, IssueId issue) {
        try (var connection = server.database().owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("alter table recipient disable trigger recipient_counts");
            statement.execute("""
                    insert into recipient (issue, unit, list, branch, level, state, acted_at)
                    select i.id, m.unit, l.id, dispatch_branch(i.issuer, m.unit, a.line, i.issued_on), m.level, 'RECEIVED', now()
                    from issue i join issue_list l on l.issue = i.id join audience a on a.id = l.audience
                    join audience_member m on m.audience = l.audience where i.id = '%s' limit 40000
                    """.formatted(issue));
            statement.execute("""
                    update issue_count c set received = a.received
                    from (select list, branch, level, count(*) as received from recipient group by list, branch, level) a
                    where a.list = c.list and a.branch = c.branch and a.level = c.level
                    """);
            statement.execute("alter table recipient enable trigger recipient_counts");
            statement.execute("analyze");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plant(UnitId head) {
        List<UnitId> communes = new ArrayList<>();
        for (int i = 0; i < PROVINCES; i++) {
            UnitId province = add("Tỉnh ủy " + i, "tinh-uy", "province", head);
            for (int j = 0; j < COMMUNES; j++)
                communes.add(add("Đảng ủy xã " + i + "." + j, "dang-uy-xa", "commune", province));
        }
        Random random = new Random(1);
        while (units.size() < ALL - 1)
            add("Chi bộ " + units.size(), "chi-bo", "grassroots", communes.get(random.nextInt(communes.size())));
    }

    private UnitId add(String name, String kind, String level, UnitId parent) {
        UnitId id = UnitId.next();
        Period days = Period.from(Branch.today().minusDays(30));
        units.add(new Unit(id, name, "", kind, level, days));
        placements.add(new Placement(id, Line.PARTY, parent, null, days));
        return id;
    }

    private interface Question<T> {
        T ask();
    }

    private static <T> T once(String what, Question<T> question) {
        long start = System.nanoTime();
        T answer = question.ask();
        System.out.printf("%-60s %,8.0f ms%n", what, (System.nanoTime() - start) / 1e6);
        return answer;
    }

    private static void measure(String what, int times, Runnable question) {
        question.run();
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            question.run();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-60s %,8.1f ms in the middle, %,.1f ms at 95 of 100%n",
                what, took[times / 2] / 1e6, took[(int) Math.ceil(times * 0.95) - 1] / 1e6);
    }
}
