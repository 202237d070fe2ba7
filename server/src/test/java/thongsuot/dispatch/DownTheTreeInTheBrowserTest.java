package thongsuot.dispatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.audience.Audience;
import thongsuot.testing.Browser;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownTheTreeInTheBrowserTest {

    private RunningServer server;
    private Browser browser;
    private Branch branch;

    @BeforeAll
    void open() {
        browser = Browser.open();
        server = RunningServer.shared();
        branch = new Branch(server, 3, 1);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void aPlanIsIssuedReceivedRefusedEnteredByPhoneAndRecalled() {
        DocumentId plan = branch.plan();
        Audience audience = branch.allCommittees();
        String issue;
        try (Visit visit = browser.visit(server, Browser.desktop())) {
            Page page = visit.signIn(branch.clerk)
                    .open("/dispatch/new?document=" + plan)
                    .page();
            page.getByLabel("Danh sách nơi nhận")
                    .first()
                    .selectOption(audience.id().toString());
            page.getByLabel("Hạn tiếp nhận").first().fill("31/12/2099");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Phát hành").setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/dispatch/[0-9a-f-]{36}$"));
            assertThat(page.locator("main")).containsText("0/3");
            issue = page.url().replaceAll(".*/", "");
            clean(visit);
            visit.open("/dispatch");
            clean(visit);
            visit.open("/dispatch/" + issue + "/units");
            clean(visit);
            visit.open("/dispatch/" + issue + "/coverage");
            clean(visit);
            visit.open("/exchange");
            clean(visit);
        }
        try (Visit visit = browser.visit(server, Browser.phone())) {
            Page page = visit.signIn(branch.clerks.getFirst()).open("/inbox").page();
            clean(visit);
            page.locator("tbody th a").first().click();
            clean(visit);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Tiếp nhận").setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText("Đã tiếp nhận và vào sổ.");
            visit.open("/inbox/" + issue + "/" + branch.committees.getFirst() + "/plan");
            clean(visit);
        }
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(branch.clerks.get(1))
                    .open("/inbox/" + issue + "/" + branch.committees.get(1))
                    .page();
            page.getByText("Văn bản gửi nhầm?").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Từ chối tiếp nhận"))
                    .click();
            assertThat(page.locator("#errors")).containsText("Ghi lý do.");
            page.getByText("Văn bản gửi nhầm?").click();
            page.getByLabel("Lý do từ chối").fill("xã không trồng chè");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Từ chối tiếp nhận"))
                    .click();
            assertThat(page.locator("main")).containsText("Đã từ chối");
        }
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(branch.clerk)
                    .open("/dispatch/" + issue + "/units/" + branch.committees.get(2) + "/enter")
                    .page();
            clean(visit);
            page.getByLabel("Người báo").fill("đ/c Lò Thị Mai, văn thư");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi thay"))
                    .click();
            visit.open("/dispatch/" + issue);
            assertThat(page.locator("main")).containsText("2/3");
            visit.open("/dispatch/" + issue + "/units?state=REFUSED");
            assertThat(page.locator("tbody")).containsText("xã không trồng chè");
            visit.open("/dispatch/" + issue + "/recall");
            clean(visit);
            page.getByLabel("Lý do thu hồi").fill("sai phụ lục");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Thu hồi").setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText("sai phụ lục");
        }
    }

    private static void clean(Visit visit) {
        assertThat(visit.axe()).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
    }
}
