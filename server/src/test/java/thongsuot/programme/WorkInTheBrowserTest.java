package thongsuot.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.organisation.UnitId;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Both sides at their browsers: a line that was said becomes work, is accepted on a phone, reported, given back, reported again, confirmed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkInTheBrowserTest {

    private RunningServer server;
    private Browser browser;
    private Bodies bodies;

    @BeforeAll
    void open() {
        browser = Browser.open();
        server = RunningServer.shared();
        bodies = new Bodies(server, 2, 1);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void aLineThatWasSaidIsDoneAndConfirmed() {
        UnitId unit = bodies.committees.getFirst();
        try (Visit visit = browser.visit(server, Browser.desktop())) {
            Page page = visit.signIn(bodies.clerk).open("/obligations").page();
            clean(visit);
            visit.open("/obligations/spoken?line="
                    + java.net.URLEncoder.encode(
                            name(unit) + ": rà soát quy chế làm việc, trước 25/11/2099",
                            java.nio.charset.StandardCharsets.UTF_8));
            clean(visit);
            assertThat(page.getByLabel("Nội dung", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("rà soát quy chế làm việc");
            assertThat(page.getByLabel("Thời hạn")).hasValue("24/11/2099");
            press(page, "Giao việc");
            assertThat(page).hasURL(Pattern.compile(".*/obligations/[0-9a-f-]{36}$"));
            assertThat(page.locator("main")).containsText("Đã giao 1 việc.");
            clean(visit);
        }
        try (Visit visit = browser.visit(server, Browser.phone())) {
            Page page = visit.signIn(bodies.clerks.getFirst()).open("/works").page();
            clean(visit);
            page.locator("tbody th a").first().click();
            clean(visit);
            press(page, "Tiếp nhận");
            assertThat(page.locator("main")).containsText("Đã tiếp nhận.");
            page.getByLabel("Người thực hiện")
                    .selectOption(bodies.posts.getFirst().toString());
            press(page, "Phân công");
            assertThat(page.locator("main")).containsText("Người thực hiện: Lường Văn Quế 1, Chuyên viên");
            press(page, "Báo cáo kết quả");
            assertThat(page.locator("#errors")).containsText("Ghi nội dung trước khi gửi.");
            page.getByLabel("Kết quả").fill("đã rà soát, dự thảo quy chế mới");
            press(page, "Báo cáo kết quả");
            assertThat(page.locator("main")).containsText("Đã báo cáo, chờ xác nhận");
            clean(visit);
        }
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(bodies.clerk).open("/obligations/decide").page();
            clean(visit);
            page.locator("tbody th a").first().click();
            clean(visit);
            page.getByText("Chưa đạt, trả lại?").click();
            page.getByLabel("Còn thiếu gì").fill("chưa ban hành");
            press(page, "Trả lại");
            assertThat(page.locator("main")).containsText("“chưa ban hành”");
        }
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(bodies.clerks.getFirst())
                    .open("/works?part=DOING")
                    .page();
            page.locator("tbody th a").first().click();
            clean(visit);
            page.getByLabel("Kết quả").fill("đã ban hành quy chế số 3-QC/ĐU");
            press(page, "Báo cáo kết quả");
        }
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(bodies.clerk).open("/obligations/decide").page();
            page.locator("tbody th a").first().click();
            press(page, "Xác nhận hoàn thành");
            assertThat(page.locator("main")).containsText("Hoàn thành đúng hạn");
            assertThat(page.locator(".timeline")).containsText("đã ban hành quy chế số 3-QC/ĐU");
            clean(visit);
        }
    }

    @Test
    void whoComesSecondIsToldAndKeepsHisWords() {
        UnitId unit = bodies.committees.getLast();
        Person clerk = bodies.clerks.getLast();
        WorkKey key = bodies.key(bodies.given(Bodies.today(), new ToUnit(Role.LEAD, unit)), unit);
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(clerk).open(key.path()).page();
            bodies.as(
                    clerk,
                    () -> server.bean(thongsuot.programme.doing.Doing.class).accept(key, 0));
            page.getByText("Không phải việc của đơn vị?").click();
            page.getByLabel("Lý do từ chối").fill("nhầm nơi nhận");
            press(page, "Từ chối");
            assertThat(page.locator("#errors")).containsText("Có người vừa xử lý việc này");
            assertThat(page.locator(".timeline")).containsText("Tiếp nhận");
        }
    }

    @Test
    void aDutyIsWithdrawnAfterItsConsequencesWereRead() {
        UnitId unit = bodies.committees.getLast();
        ObligationId id = bodies.given(Bodies.today(), new ToUnit(Role.LEAD, unit));
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(bodies.clerk)
                    .open("/obligations/" + id + "/withdraw")
                    .page();
            clean(visit);
            page.getByLabel("Lý do").fill("giao nhầm");
            press(page, "Thu hồi việc");
            assertThat(page.locator("main")).containsText("Việc này đã thu hồi: giao nhầm");
            visit.open("/obligations/carry");
            clean(visit);
        }
    }

    private String name(UnitId unit) {
        return bodies.as(
                bodies.clerk,
                () -> server.bean(thongsuot.organisation.Units.class)
                        .find(unit, Bodies.today())
                        .orElseThrow()
                        .name());
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void clean(Visit visit) {
        assertThat(visit.axe()).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
    }
}
