package thongsuot.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.organisation.audience.Audience;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** A day's work from the list of what must be done: accepted on a phone, shown, looked at, confirmed for many. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class MustDoInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private Browser browser;
    private RunningServer server;
    private Bodies bodies;

    @BeforeAll
    void open() {
        browser = Browser.open();
        server = RunningServer.shared();
        bodies = new Bodies(server, 3, 0);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void goesFromThePhoneOfACommuneToTheDeskOfTheProvince() {
        ObligationId one = bodies.given(Bodies.today(), new ToUnit(Role.LEAD, bodies.committees.getFirst()));
        bodies.given(Bodies.today().plusDays(20), new ToUnit(Role.LEAD, bodies.committees.getFirst()));
        WorkKey key = bodies.key(one, bodies.committees.getFirst());
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(bodies.clerks.getFirst()).open("/must-do");
            Page page = visit.page();
            assertThat(page.locator("a.must-do .count")).hasText("2");
            assertThat(page.locator(".duties > li")).hasCount(2);
            assertThat(page.locator(".duties > li").first()).containsText("hạn hôm nay");
            looked(visit, "must-do-phone");
            press(page, "form[action*='" + key.mandate() + "'] button");
            assertThat(page.locator("main")).containsText("Chưa phân công người làm");
            visit.open(key.path());
            show(page);
            looked(visit, "work-phone");
            page.locator("#result").fill("Đã ban hành quy chế");
            press(page, "form[action*='/report'] button");
            assertThat(page.locator("main")).containsText("Đã báo cáo");
        }
        try (Visit visit = browser.visit(server)) {
            visit.signIn(bodies.clerk).open("/must-do");
            Page page = visit.page();
            assertThat(page.locator("main")).containsText("Chờ xác nhận kết quả");
            assertThat(page.locator("main")).containsText("Đã ban hành quy chế");
            looked(visit, "must-do-desk");
            visit.open(key.path());
            press(page, "form[action$='/accept'] button");
            assertThat(page.locator(".badge.good").first()).containsText("Được chấp nhận");
            page.locator(".duties summary").first().focus();
            page.keyboard().press("Enter");
            page.locator(".duties details[open] input[name=fault]").fill("Trang không mở được");
            page.keyboard().press("Enter");
            page.waitForLoadState();
            assertThat(page.locator(".duties")).containsText("Trang không mở được");
            looked(visit, "work-desk");
            visit.open("/must-do");
            press(page, "form[action*='" + key.mandate() + "'] button");
            assertThat(page.locator("main")).not().containsText("Đã ban hành quy chế");
        }
    }

    private static void show(Page page) {
        open(page, "#file");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "quy-che.pdf",
                        "application/pdf",
                        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        press(page, "form:has(#file) button");
        assertThat(page.locator("main")).containsText("Không nhận tệp này");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "quy-che.pdf", "application/pdf", "%PDF-1.7 quy chế".getBytes(StandardCharsets.UTF_8)));
        press(page, "form:has(#file) button");
        assertThat(page.locator("main")).containsText("Đã thêm minh chứng");
        assertThat(page.locator("main")).containsText("quy-che.pdf");
        open(page, "#address");
        page.locator("#address").fill("https://xa.example/tin");
        press(page, "form:has(#address) button");
        assertThat(page.locator(".duties")).containsText("xa.example");
    }

    @Test
    void manyAreConfirmedButForExceptions() {
        Audience all = bodies.audience(bodies.head, true);
        ObligationId duty = bodies.given(Bodies.today().plusDays(3), new ToAudience(Role.LEAD, all.id()));
        for (int i = 0; i < bodies.committees.size(); i++) {
            WorkKey key = bodies.key(duty, bodies.committees.get(i));
            Person who = bodies.clerks.get(i);
            bodies.as(who, () -> server.bean(Doing.class).accept(key, Moving.ANY));
            bodies.as(who, () -> server.bean(Doing.class).report(key, Moving.ANY, "xong"));
        }
        try (Visit visit = browser.visit(server)) {
            visit.signIn(bodies.clerk).open("/obligations/" + duty + "/bulk?act=CONFIRM");
            Page page = visit.page();
            assertThat(page.locator("main")).containsText("Xác nhận 3 đơn vị");
            open(page, "input[name=except]");
            page.locator("input[name=except]").first().check();
            press(page, "button[formmethod=get]");
            assertThat(page.locator("main")).containsText("Xác nhận 2 đơn vị");
            assertThat(page.locator("main")).containsText("Trừ ra 1 đơn vị");
            looked(visit, "bulk-desk");
            press(page, "main form[method=post] .btn-primary");
            assertThat(page.locator("main")).containsText("Đã xác nhận 2 đơn vị");
        }
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(bodies.clerk).open("/obligations/" + duty + "/bulk?act=EXEMPT");
            looked(visit, "bulk-phone");
            visit.open("/obligations/" + duty + "/bulk?act=LỖI");
            assertThat(visit.status()).isEqualTo(400);
        }
    }

    @Test
    void aUnitAcceptsSeveralInOneGo() {
        UnitsWork work = new UnitsWork(2);
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(work.clerk).open("/works/accept");
            Page page = visit.page();
            looked(visit, "accept-phone");
            page.locator("input[name=work]").first().uncheck();
            press(page, "main form .btn-primary");
            assertThat(page.locator("main")).containsText("Đã tiếp nhận 1 việc");
        }
    }

    /** Duties for the last commune alone. */
    private final class UnitsWork {
        final Person clerk = bodies.clerks.getLast();

        UnitsWork(int duties) {
            for (int i = 0; i < duties; i++)
                bodies.given(Bodies.today().plusDays(30), new ToUnit(Role.LEAD, bodies.committees.getLast()));
        }
    }

    /** Without a mouse. */
    private static void press(Page page, String button) {
        page.locator(button).locator("visible=true").first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void open(Page page, String inside) {
        if (page.locator(inside).first().isVisible()) return;
        page.locator("details:has(" + inside + ") > summary").first().focus();
        page.keyboard().press("Enter");
    }

    /** A picture for people in light and dark, and what machines find wrong. */
    private static void looked(Visit visit, String name) {
        visit.picture(PICTURES.resolve(name + ".png"));
        assertThat(visit.axe()).as(name).isEmpty();
        assertThat(visit.scrollsSideways()).as(name + " scrolls sideways").isFalse();
    }
}
