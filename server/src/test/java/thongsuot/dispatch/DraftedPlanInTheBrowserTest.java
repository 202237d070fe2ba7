package thongsuot.dispatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.plans.Planning;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.documents.Numbers;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.intake.Readings;
import thongsuot.organisation.UnitId;
import thongsuot.reader.DocumentReader;
import thongsuot.testing.Browser;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** A draft becomes an official plan: what was typed comes back when the paper is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftedPlanInTheBrowserTest {

    private static final String ABOVE = """
            KẾ HOẠCH
            phát triển cây chè giai đoạn 2026 - 2030

            I. NHIỆM VỤ
            1. Các đảng ủy xã lãnh đạo trồng mới 500 ha chè shan tuyết trước ngày 30/6/2027.
            2. Các đảng ủy xã chỉ đạo thành lập tổ hợp tác chế biến chè ở từng bản, hoàn thành trước ngày 30/9/2027.
            """;

    private final RunningServer server = RunningServer.shared();
    private final Branch branch = new Branch(server, 2, 0);
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void aDraftIsWrittenNumberedAndReadBackAsItWasTyped() {
        UnitId unit = branch.committees.getFirst();
        IssueId issue = received(unit);
        String path = "/inbox/" + issue + "/" + unit + "/plan";
        try (Visit visit = browser.visit(server, Browser.desktop())) {
            Page page = visit.signIn(branch.clerks.getFirst()).open(path).page();
            press(page, "Bắt đầu soạn");
            page.fill("#owner0", "Hội Nông dân xã");
            page.fill("#action0", "Trồng mới chè shan tuyết ở các bản vùng cao");
            page.fill("#target0", "500 ha");
            page.fill("#due0", "15/06/2027");
            page.fill("#owner1", "Văn phòng Đảng ủy");
            assertThat(page.locator("#action1")).not().hasValue(Pattern.compile("30/9"));
            assertThat(page.locator("#due1")).hasValue("29/09/2027");
            page.fill("#title", "");
            press(page, "Soạn thành văn bản");
            assertThat(page.locator("#errors")).containsText("Ghi tên kế hoạch");
            page.fill("#title", "phát triển cây chè trên địa bàn xã");
            assertThat(visit.axe()).isEmpty();
            press(page, "Soạn thành văn bản");
            assertThat(page.locator("main")).containsText("Đã soạn thành văn bản");
            String letter = page.url().substring(server.address().length());

            visit.open(path);
            assertThat(page.locator("main")).containsText("Đã có dự thảo văn bản chính thức");
            page.fill("#due0", "10/06/2027");
            press(page, "Đưa nội dung mới vào dự thảo văn bản");
            assertThat(page.url()).endsWith(letter);
            assertThat(page.locator("main")).containsText("10/06/2027");

            visit.open(letter + "/issue");
            press(page, "Lấy số và phát hành");
            assertThat(page.locator("h1")).hasText("01-KH/ĐU");
            visit.picture(Path.of("target", "pictures", "own-plan-numbered.png"));
            visit.open(path);
            assertThat(page.url()).contains("/plans/");
        }
        Document plan = branch.as(
                branch.clerk,
                () -> server.bean(Planning.class)
                        .of(issue, unit)
                        .map(sent -> new DocumentId(java.util.Objects.requireNonNull(sent.document())))
                        .flatMap(server.bean(Documents.class)::find)
                        .orElseThrow());
        assertThat(plan.code()).isEqualTo("01-KH/ĐU");
        assertThat(plan.home()).isEqualTo(unit);
        List<Duty> duties =
                branch.as(branch.clerk, () -> server.bean(Documents.class).duties(plan.id()));
        assertThat(duties).hasSize(2);
        assertThat(duties.getFirst().parties()).containsExactly(new Duty.NamedParty("Hội Nông dân xã", "lead"));
        assertThat(duties.getFirst().dueOn()).isEqualTo(LocalDate.of(2027, 6, 10));
        assertThat(duties.getFirst().words()).contains("500 ha");
        assertThat(duties.get(1).parties()).containsExactly(new Duty.NamedParty("Văn phòng Đảng ủy", "lead"));
        assertThat(duties.get(1).dueOn()).isEqualTo(LocalDate.of(2027, 9, 29));
    }

    private IssueId received(UnitId unit) {
        DocumentId above = branch.plan();
        branch.as(branch.clerk, () -> {
            byte[] text = ABOVE.getBytes(StandardCharsets.UTF_8);
            var hash = server.bean(StoredFiles.class).store(text);
            server.bean(Registering.class).attach(above, hash, "MAIN", "kh.txt");
            server.bean(Readings.class)
                    .keep(above, hash, DocumentReader.standard().read(ABOVE));
            return 0;
        });
        IssueId issue =
                branch.issued(above, new ToAudience(branch.allCommittees().id(), Branch.asked(Note.EXECUTE)));
        branch.as(branch.clerks.getFirst(), () -> {
            server.bean(Receiving.class).receive(issue, unit);
            server.bean(Numbers.class).term(unit, "2025-2030", LocalDate.of(2025, 6, 1), "");
            return 0;
        });
        return issue;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
