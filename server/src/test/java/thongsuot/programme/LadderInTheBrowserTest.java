package thongsuot.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.platform.Acting;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.escalating.Escalating;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;
import thongsuot.web.VietnameseFormats;

/** From the conclusions of a meeting up the ladder, without a mouse: grouped, given, late, explained. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LadderInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private Browser browser;
    private RunningServer server;
    private Bodies bodies;
    private final LocalDate today = Bodies.today();

    @BeforeAll
    void open() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        bodies = new Bodies(server, 2, 0);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @Test
    void goesFromAConclusionToTheExplanationOfAHead() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(bodies.clerk).open("/obligations/axes");
            Page page = visit.page();
            page.locator("#name").fill("<script>alert(1)</script>");
            page.locator("#first").fill("30/02/2026");
            enter(page, "#first");
            assertThat(page.locator("main")).containsText("30/02/2026");
            page.locator("#name").fill("Xây dựng Đảng");
            page.locator("#first").fill("hôm nay");
            enter(page, "#first");
            assertThat(page.locator("main")).containsText("Xây dựng Đảng");
            looked(visit, "axes");
            conclude(visit, page);
            ladder(visit, page);
            board(visit, page);
        }
        explained(late());
    }

    private void conclude(Visit visit, Page page) {
        visit.open("/obligations/findings");
        page.locator("#of").fill("Giao ban tháng 11");
        page.locator("#words").fill("""
                        1. Đảng ủy xã Nậm Chè: rà soát quy chế làm việc, xong trước %s
                        2. Tiếp tục giữ vững nền nếp <img src=x onerror=alert(1)>
                        """.formatted(VietnameseFormats.date(today.plusDays(20))));
        press(page, "main form .btn-primary");
        assertThat(page.locator("#action1")).hasValue("rà soát quy chế làm việc");
        assertThat(page.locator("#by1")).hasValue(VietnameseFormats.date(today.plusDays(19)));
        looked(visit, "findings");
        page.locator("input[name=give][value='2']").uncheck();
        press(page, "main form:has(input[value=give]) .btn-primary");
        assertThat(page.locator("main")).containsText("đơn vị");
        page.locator("#lead1").fill("Nậm Chè");
        page.locator(".picker:has(#lead1) .found button").first().focus();
        page.keyboard().press("Enter");
        page.locator("#axis").selectOption("Xây dựng Đảng");
        press(page, "main form:has(input[value=give]) .btn-primary");
        assertThat(page.locator("main")).containsText("Đã giao 1 việc");
        assertThat(page.locator("main")).containsText("Giao ban tháng 11");
    }

    private void ladder(Visit visit, Page page) {
        visit.open("/escalation");
        assertThat(page.locator("main")).containsText("Bậc thang chung");
        looked(visit, "ladder");
        page.locator("details:has(#from) > summary").focus();
        page.keyboard().press("Enter");
        page.locator("#from").fill("01/01/2020");
        enter(page, "#from");
        assertThat(page.locator("main")).containsText("không áp dụng ngược");
        page.locator("#from").fill(VietnameseFormats.date(today.plusDays(90)));
        page.locator("#days3").fill("0");
        enter(page, "#from");
        assertThat(page.locator("main")).containsText("chỉ làm khi đã quá hạn");
        page.locator("#days3").fill("4");
        enter(page, "#from");
        assertThat(page.locator("main")).containsText("Đã đặt bậc thang");
        assertThat(page.locator("main")).containsText("4 ngày làm việc sau hạn");
    }

    private void board(Visit visit, Page page) {
        visit.open("/programme/board?by=AXES&at=" + bodies.head);
        assertThat(page.locator("main table")).containsText("Xây dựng Đảng");
        looked(visit, "board-axes");
    }

    private WorkKey late() {
        ObligationId duty = bodies.given(today.minusDays(40), new ToUnit(Role.LEAD, bodies.committees.getLast()));
        for (int day = 0; day < 3; day++) {
            LocalDate on = today.plusDays(day);
            Acting.asProgram(() -> server.bean(Escalating.class).look(on));
        }
        return bodies.key(duty, bodies.committees.getLast());
    }

    private void explained(WorkKey key) {
        Person head = Person.of(server, "Quàng Văn Ó", "head.browser")
                .with(server, thongsuot.identity.Role.HEAD, key.unit().value(), null);
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(head).open("/must-do");
            Page page = visit.page();
            assertThat(page.locator("main")).containsText("Phải giải trình bằng văn bản");
            looked(visit, "must-do-explain-phone");
            press(page, "main a[href*='/escalation']");
            press(page, "form[action*='/explain'] .btn-primary");
            assertThat(page.locator("main .invalid-feedback").first()).isVisible();
            page.locator("#explanation").fill("Chờ số liệu của <b>bản</b>");
            press(page, "form[action*='/explain'] .btn-primary");
            assertThat(page.locator("main")).containsText("Chờ số liệu của <b>bản</b>");
            looked(visit, "explained-phone");
        }
    }

    /** Without a mouse. */
    private static void press(Page page, String button) {
        page.locator(button).locator("visible=true").first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void enter(Page page, String field) {
        page.locator(field).press("Enter");
        page.waitForLoadState();
    }

    private static void looked(Visit visit, String name) {
        visit.picture(PICTURES.resolve(name + ".png"));
        assertThat(visit.axe()).as(name).isEmpty();
        assertThat(visit.scrollsSideways()).as(name + " scrolls sideways").isFalse();
    }
}
