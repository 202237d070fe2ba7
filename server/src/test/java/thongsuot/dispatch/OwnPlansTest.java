package thongsuot.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import thongsuot.dispatch.issuing.IssueList;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.plans.Compared;
import thongsuot.dispatch.plans.CoverageJob;
import thongsuot.dispatch.plans.OwnPlan;
import thongsuot.dispatch.plans.Planning;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.RefusedException;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

class OwnPlansTest {

    private static final String ABOVE = """
            KẾ HOẠCH
            phát triển cây chè giai đoạn 2026 - 2030

            I. NHIỆM VỤ
            1. Lãnh đạo trồng mới 500 ha chè shan tuyết trước ngày 30/6/2026.
            2. Chỉ đạo thành lập tổ hợp tác chế biến chè ở từng bản, hoàn thành trước ngày 30/9/2026.
            3. Tổ chức tập huấn kỹ thuật chăm sóc chè cho 100% hộ trồng chè.
            """;
    private static final String GOOD = """
            KẾ HOẠCH
            thực hiện phát triển cây chè

            I. NHIỆM VỤ
            1. Hội Nông dân xã chủ trì trồng mới 500 ha chè shan tuyết trước ngày 15/6/2026.
            2. Bí thư chi bộ các bản chỉ đạo thành lập tổ hợp tác chế biến chè ở từng bản, hoàn thành trước ngày 30/8/2026.
            3. Trung tâm học tập cộng đồng tổ chức tập huấn kỹ thuật chăm sóc chè cho 100% hộ trồng chè.
            """;
    private static final String WEAK = """
            KẾ HOẠCH
            thực hiện phát triển cây chè

            I. NHIỆM VỤ
            1. Lãnh đạo trồng mới 500 ha chè shan tuyết trước ngày 30/6/2026.
            """;

    private final RunningServer server = RunningServer.shared();
    private final Branch branch = new Branch(server, 3, 0);
    private final Planning planning = server.bean(Planning.class);
    private final Compared compared = server.bean(Compared.class);
    private final DocumentId above = withText(branch.clerk, branch.plan(), ABOVE);
    private final IssueId issue =
            branch.issued(above, new ToAudience(branch.allCommittees().id(), Branch.asked(Note.EXECUTE)));

    @Test
    void plansAreComparedWithWhatTheyAnswerAndTheMapShowsBoth() {
        OwnPlan good = sent(0, GOOD);
        OwnPlan weak = sent(1, WEAK);
        Acting.asProgram(() -> server.bean(CoverageJob.class).all());
        settled(good);
        settled(weak);
        assertThat(statuses(good)).doesNotContainKey("MISSING");
        assertThat(statuses(weak).get("MISSING")).isGreaterThanOrEqualTo(2);
        Compared.Branch map = branch.as(branch.clerk, () -> compared.branch(issue));
        assertThat(map.rows()).hasSize(2);
        assertThat(map.demands()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(list().planned()).isEqualTo(2);
    }

    @Test
    void aLineSaysWhatStandsOnEitherSideAndWhyItWasTakenForAnAnswer() {
        OwnPlan late = sent(2, """
                KẾ HOẠCH
                thực hiện phát triển cây chè

                I. NHIỆM VỤ
                1. Hội Nông dân xã chủ trì trồng mới 300 ha chè shan tuyết trước ngày 30/12/2026.
                """);
        Acting.asProgram(() -> server.bean(CoverageJob.class).all());
        settled(late);
        Compared.Line first = lines(late).getFirst();
        assertThat(first.differences())
                .contains(
                        new Compared.Pair("SHARE_OF_SUM", "500 ha", "300 ha"),
                        new Compared.Pair("LATER", "trước ngày 30/6/2026", "trước ngày 30/12/2026"));
        assertThat(first.answers().getFirst().reasons())
                .extracting(Compared.Pair::kind, Compared.Pair::above)
                .anySatisfy(why -> assertThat(why.toList().toString()).contains("WORDING", "chè shan tuyết"));
    }

    @Test
    void whatAPersonSaysCountsAndWhatWasFoundStaysBesideIt() {
        OwnPlan weak = sent(1, WEAK);
        Acting.asProgram(() -> server.bean(CoverageJob.class).all());
        settled(weak);
        Compared.Line missing = lines(weak).stream()
                .filter(line -> line.found().equals("MISSING"))
                .findFirst()
                .orElseThrow();
        for (String status : List.of("COVERED", "OTHERS"))
            branch.as(branch.clerk, () -> {
                compared.correct(weak, missing.ordinal(), status, "đã nêu ở phụ lục");
                return 0;
            });
        assertThat(lines(weak).get(missing.ordinal())).satisfies(line -> {
            assertThat(line.status()).isEqualTo("OTHERS");
            assertThat(line.found()).isEqualTo("MISSING");
            assertThat(line.by()).isEqualTo(branch.clerk.name());
        });
        assertThatThrownBy(() -> branch.as(branch.clerks.get(2), () -> {
                    compared.correct(weak, missing.ordinal(), "COVERED", "");
                    return 0;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void noPlanBeforeTheReceiptAndNoneOfAnotherUnit() {
        UnitId unit = branch.committees.getFirst();
        DocumentId plan = plan(0, GOOD);
        assertThat(branch.as(branch.clerks.getFirst(), () -> planning.send(issue, unit, plan)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_RECEIVED));
        assertThat(branch.as(branch.clerks.getFirst(), () -> planning.send(issue, unit, above)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_THE_UNITS));
        assertThatThrownBy(() -> branch.as(branch.clerks.get(1), () -> planning.send(issue, unit, plan)))
                .isInstanceOf(RefusedException.class);
    }

    private OwnPlan sent(int at, String text) {
        UnitId unit = branch.committees.get(at);
        Person clerk = branch.clerks.get(at);
        branch.as(clerk, () -> server.bean(Receiving.class).receive(issue, unit));
        DocumentId plan = plan(at, text);
        assertThat(branch.as(clerk, () -> planning.send(issue, unit, plan))).isEqualTo(new Outcome.Done(issue));
        return branch.as(branch.clerk, () -> planning.of(issue, unit)).orElseThrow();
    }

    private DocumentId plan(int at, String text) {
        UnitId unit = branch.committees.get(at);
        DocumentId plan = branch.as(
                branch.clerks.get(at),
                () -> server.bean(Registering.class)
                        .register(
                                NewDocument.of(
                                        DocumentKind.PLAN,
                                        null,
                                        unit,
                                        "",
                                        Branch.today(),
                                        "thực hiện phát triển cây chè"),
                                unit,
                                Direction.OUTGOING,
                                null)
                        .id());
        return withText(branch.clerks.get(at), plan, text);
    }

    private DocumentId withText(Person clerk, DocumentId document, String text) {
        branch.as(clerk, () -> {
            server.bean(Registering.class)
                    .attach(
                            document,
                            server.bean(StoredFiles.class).store(text.getBytes(StandardCharsets.UTF_8)),
                            "MAIN",
                            "kh.txt");
            return 0;
        });
        return document;
    }

    /** The server's own job may have been faster than this test. */
    private void settled(OwnPlan plan) {
        for (int i = 0; i < 300; i++) {
            String state = branch.as(branch.clerk, () -> compared.standing(plan.id()))
                    .orElseThrow()
                    .state();
            if (state.equals("DONE")) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("plan " + plan.id() + " was not compared in 30 s");
    }

    private List<Compared.Line> lines(OwnPlan plan) {
        return branch.as(branch.clerk, () -> compared.lines(plan.id()));
    }

    private Map<String, Long> statuses(OwnPlan plan) {
        return lines(plan).stream().collect(Collectors.groupingBy(Compared.Line::status, Collectors.counting()));
    }

    private IssueList list() {
        return branch.as(branch.clerk, () -> server.bean(Issuing.class).lists(issue))
                .getFirst();
    }
}
