package thongsuot.demo.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.util.ReflectionTestUtils;
import thongsuot.ThongSuot;
import thongsuot.testing.Browser;
import thongsuot.testing.Visit;

/** From a duty of the plan to its confirmation, in the province of the demonstration, each step by those whose step it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class WorkFlowInTheBrowserTest {

    private static final String DUTY = "bãi đổ chất thải tự phát";
    private static final String OFFICE = "chanhvanphong";
    private static final String CLERK = "vanthu.xa";

    private Browser browser;
    private ToldProvince told;
    private List<String> others;

    @BeforeAll
    void aProvinceWithMonthsOfWork() {
        browser = Browser.open();
        told = ToldProvince.shared();
        others = told.owner()
                .sql(
                        "select login from account where login like 'vanthu.%' and login <> 'vanthu.xa' order by login limit 2")
                .query(String.class)
                .list();
    }

    @AfterAll
    void stop() {
        if (browser != null) browser.close();
    }

    @Test
    @Order(1)
    void theOfficeGivesADutyOfThePlanToAllCommunes() {
        try (Visit visit = desk(OFFICE)) {
            Page page = visit.open(
                            "/obligations/new?document=" + one("select id::text from document where code = '58-KH/TU'"))
                    .page();
            page.evaluate("document.querySelectorAll('input[name=give]').forEach(each => each.checked = false)");
            Locator duty = page.locator("section.card", new Page.LocatorOptions().setHasText(DUTY));
            duty.locator("input[name=give]").check();
            duty.scrollIntoViewIfNeeded();
            assertThat(duty.locator("select").first().locator("option:checked")).containsText("102");
            Shots.take(page, "8-giao-viec");
            press(page, "Giao việc");
            assertThat(page.locator("main")).containsText("Đã giao 1 việc.");
            assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(DUTY)))
                    .containsText("102");
        }
    }

    @Test
    @Order(2)
    void aCommuneAcceptsOnAPhoneAndNamesWhoDoesIt() {
        try (Visit visit = browser.visit(told.server(), Browser.phone())) {
            Page page =
                    visit.signIn(ToldProvince.person(CLERK)).open("/must-do").page();
            Shots.take(page, "9-viec-can-lam");
            assertThat(visit.scrollsSideways()).isFalse();
            Locator item = page.locator(".duties > li", new Page.LocatorOptions().setHasText(DUTY));
            item.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("main")).containsText("Đã tiếp nhận.");
            item.locator("a.name").click();
            Locator posts = page.getByLabel("Người thực hiện");
            posts.selectOption(posts.locator("option", new Locator.LocatorOptions().setHasText("Văn thư"))
                    .getAttribute("value"));
            press(page, "Phân công");
            assertThat(page.locator("main")).containsText("Người thực hiện: ");
        }
    }

    @Test
    @Order(3)
    void itShowsWhatWasDoneIsGivenBackMendsAndIsConfirmed() {
        try (Visit visit = desk(CLERK)) {
            Page page = visit.open(work(CLERK)).page();
            page.getByText("Thêm đường dẫn").click();
            page.locator("#address").fill("https://xa.nguyengiang.example/bai-rac");
            page.locator("form:has(#address) button").click();
            assertThat(page.locator("main")).containsText("Đã thêm minh chứng.");
            reports(page, "Đã xử lý 2 trên 3 bãi.");
        }
        try (Visit visit = desk(OFFICE)) {
            Page page = visit.open(work(CLERK)).page();
            page.getByText("Chưa đạt, trả lại?").click();
            page.getByLabel("Còn thiếu gì").fill("Còn bãi ở bến đò.");
            press(page, "Trả lại");
            assertThat(page.locator("main")).containsText("Còn bãi ở bến đò.");
        }
        try (Visit visit = desk(CLERK)) {
            Page page = visit.open("/must-do").page();
            Locator back = page.locator(".duties > li", new Page.LocatorOptions().setHasText("Còn bãi ở bến đò."));
            assertThat(back).hasCount(1);
            back.locator("a.name").click();
            reports(page, "Đã xử lý cả 3 bãi.");
        }
        try (Visit visit = desk("bithu")) {
            Page page = visit.open(work(CLERK)).page();
            press(page, "Xác nhận hoàn thành");
            assertThat(page.locator("main")).containsText("Hoàn thành đúng hạn");
            visit.open(String.valueOf(one("""
                    select '/works/' || a.mandate || '/' || a.unit from evidence e join assignment a on a.id = e.assignment
                    where a.state = 'CONFIRMED' and e.kind = 'FILE' order by e.id limit 1""")));
            page.locator("h2", new Page.LocatorOptions().setHasText("Minh chứng"))
                    .scrollIntoViewIfNeeded();
            page.mouse().wheel(0, 500);
            page.waitForTimeout(200);
            Shots.take(page, "10-minh-chung");
        }
    }

    @Test
    @Order(4)
    void anotherCommuneAndTheOfficeDoItWithKeysAlone() {
        String clerk = others.getFirst();
        try (Visit visit = desk(clerk)) {
            Page page = visit.open(work(clerk)).page();
            tabTo(page, "form[action*='/accept'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Đã tiếp nhận.");
            tabTo(page, "#result");
            page.keyboard().type("Đã xử lý cả hai bãi.");
            tabTo(page, "form[action*='/report'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Đã báo cáo");
        }
        try (Visit visit = desk("bithu")) {
            Page page = visit.open(work(clerk)).page();
            tabTo(page, "form[action*='/confirm'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Hoàn thành đúng hạn");
        }
    }

    @Test
    @Order(5)
    void aCommuneAsksForMoreTimeAndGetsIt() {
        String clerk = others.getLast();
        LocalDate wanted = LocalDate.now(ThongSuot.ZONE).plusDays(200);
        String day = "%02d/%02d/%d".formatted(wanted.getDayOfMonth(), wanted.getMonthValue(), wanted.getYear());
        try (Visit visit = desk(clerk)) {
            Page page = visit.open(work(clerk)).page();
            page.getByText("Đề nghị gia hạn việc này").click();
            page.getByLabel("Xin lùi hạn đến ngày").fill(day);
            page.getByLabel("Lý do").fill("Xe của công ty môi trường đến sau Tết.");
            press(page, "Gửi đề nghị");
            assertThat(page.locator("main")).containsText("Đã gửi đề nghị gia hạn.");
        }
        try (Visit visit = desk(OFFICE)) {
            Page page = visit.open("/extensions").page();
            page.locator("tbody tr", new Page.LocatorOptions().setHasText("đến sau Tết"))
                    .locator("input[type=checkbox]")
                    .check();
            page.getByLabel("Quyết định", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("GRANT");
            press(page, "Quyết định các đề nghị đã chọn");
            assertThat(page.locator("main")).containsText("Đã quyết định 1 đề nghị gia hạn.");
            visit.open(work(clerk));
            assertThat(page.locator("main")).containsText(day);
        }
    }

    @Test
    @Order(6)
    void aContinuousDutyHasGoneSilentAndIsNotLate() {
        try (Visit visit = desk(CLERK)) {
            Page page = visit.open("/must-do").page();
            Locator silent = page.locator(".duties > li", new Page.LocatorOptions().setHasText("duy trì đường dây"));
            assertThat(silent.first()).containsText("Im lặng");
            assertThat(silent.locator(".badge.bad")).hasCount(0);
        }
        try (Visit visit = desk(OFFICE)) {
            Page page = visit.open("/obligations/"
                            + one("select id::text from obligation where due_rule ->> 'kind' = 'continuous'")
                            + "?wanted=SILENT")
                    .page();
            assertThat(page.locator("tbody").last().locator("tr").count()).isGreaterThan(50);
        }
    }

    @Test
    @Order(7)
    void workOfAMergedDepartmentGoesOverByDecisionAndTheTotalsStay() {
        try (Visit visit = desk(OFFICE)) {
            Page page = visit.open("/programme/board").page();
            String before = page.locator(".figures").first().innerText();
            visit.open("/obligations/carry");
            assertThat(page.locator("tbody")).containsText("Sở Xây dựng và Công Thương");
            page.locator("#decision").fill("Quyết định 214/QĐ-UBND");
            page.locator("main form[method=post] button.btn-primary").click();
            assertThat(page.locator("main")).containsText("Không có việc nào chờ chuyển giao");
            visit.open("/programme/board");
            assertThat(page.locator(".figures").first()).hasText(Pattern.compile("\\d"));
            assertThat(page.locator(".figures").first().innerText()).isEqualTo(before);
        }
    }

    @Test
    @Order(8)
    void theHeadSeesWhatIsLateAndOpensTheWorkBehindANumber() {
        try (Visit visit = desk("bithu")) {
            Page page = visit.open("/programme/board").page();
            Shots.take(page, "11-theo-doi");
            page.locator(".figures a").first().click();
            Locator works = page.locator("tbody th a");
            assertThat(works.count()).isGreaterThan(5);
            works.first().click();
            assertThat(page.locator("main")).containsText("quá hạn");
        }
        try (Visit visit = browser.visit(told.server(), window().setColorScheme(ColorScheme.DARK))) {
            Page page = visit.signIn(ToldProvince.person("bithu"))
                    .open("/programme/board?by=HEAT")
                    .page();
            assertThat(page.locator("table.heat tbody tr").count()).isGreaterThan(50);
            Shots.take(page, "12-theo-thang");
        }
    }

    @Test
    @Order(9)
    void theMorningsLetterIsTheSameList() throws Exception {
        told.owner()
                .sql("update account set mail = 'vanthu@xa.example' where login = 'vanthu.xa'")
                .update();
        String count;
        try (Visit visit = desk(CLERK)) {
            Page page = visit.open("/reminders").page();
            page.locator("input[name=mail]").check();
            page.locator("select[name=hour]").selectOption("0");
            page.locator("form:has(select[name=hour]) button.btn-primary").click();
            count = visit.open("/must-do").page().locator("a.must-do .count").innerText();
        }
        ReflectionTestUtils.invokeMethod(told.server().pages().getBean("thongsuot.notification.DigestJob"), "run");
        assertThat(told.mail().waitForIncomingEmail(10_000, 1)).isTrue();
        var letter = told.mail().getReceivedMessages()[0];
        assertThat(letter.getSubject()).startsWith("Thông Suốt: " + count + " việc cần làm");
        assertThat(String.valueOf(letter.getContent())).contains("Bản bổ sung dự kiến gửi ngày nào?");
    }

    /** The page of the work of a clerk's commune under the duty that this test gave. */
    private String work(String login) {
        return String.valueOf(one("""
                select '/works/' || m.id || '/' || a.unit from obligation o join mandate m on m.obligation = o.id,
                    account a where o.action like '%' || ? || '%' and a.login = ? limit 1""", DUTY, login));
    }

    private String one(String sql, Object... parameters) {
        return told.owner().sql(sql).params(parameters).query(String.class).single();
    }

    private Visit desk(String login) {
        return browser.visit(told.server(), window()).signIn(ToldProvince.person(login));
    }

    private static NewContextOptions window() {
        return Browser.desktop().setViewportSize(1240, 820);
    }

    private static void reports(Page page, String words) {
        page.getByLabel("Kết quả").fill(words);
        press(page, "Báo cáo kết quả");
        assertThat(page.locator("main")).containsText("Đã báo cáo");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Goes on with the Tab key until the focus is there, as somebody without a mouse does. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) return;
        }
        throw new AssertionError("the Tab key never comes to " + selector);
    }
}
