package thongsuot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.UnitId;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** From the door to an approved change without a mouse; each place that takes the focus shows it. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class KeyboardOnlyTest {

    private static final int FURTHEST = 150;

    private Browser browser;
    private RunningServer server;
    private UnitId unit;
    private Person first;
    private Person second;

    @BeforeAll
    void anInventedProvince() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        unit = InventedProvince.load(server.bean(DataSource.class)).named("Đảng ủy xã Nà Khoang");
        first = Person.of(server, "Lò Thị Mây", "may").administrator(server);
        second = Person.of(server, "Vi Văn Pản", "pan").administrator(server);
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    void leadsFromTheDoorToAnApprovedChange() {
        try (Visit visit = browser.visit(server)) {
            Page page = enter(visit, first);
            go(page, "nav a[href='/units']");
            assertThat(page.locator("h1")).hasText("Tổ chức");
            go(page, "#u-" + unit + " a[href*='/units/" + unit + "']");
            assertThat(page.locator("h1")).hasText("Đảng ủy xã Nà Khoang");
            to(page, "main summary.btn, .actions summary.btn, summary.btn-primary");
            page.keyboard().press("Enter");
            go(page, "a[href*='kind=RENAME']");
            to(page, "#name");
            page.keyboard().press("Control+A");
            page.keyboard().type("Đảng ủy xã Nà Khoang Thượng");
            to(page, "#number");
            page.keyboard().type("8-QĐ/TU");
            go(page, "main form button.btn-primary");
            assertThat(page.locator("h1")).hasText("Xem trước thay đổi");
            go(page, "main form button.btn-primary");
            assertThat(page.locator("main")).containsText("đang chờ một người khác phê duyệt");
        }
        try (Visit visit = browser.visit(server)) {
            Page page = enter(visit, second);
            go(page, "nav a[href='/changes']");
            go(page, "main tbody a[href^='/changes/']");
            assertThat(page.locator("main")).containsText("Đảng ủy xã Nà Khoang Thượng");
            go(page, "form[action$='/approve'] button");
            assertThat(page.locator("main")).containsText("Đã phê duyệt");
        }
    }

    private Page enter(Visit visit, Person person) {
        visit.open("/sign-in");
        Page page = visit.page();
        to(page, "main input[name=name]");
        page.keyboard().type(person.login());
        to(page, "main input[name=password]");
        page.keyboard().type(person.password());
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private static void go(Page page, String place) {
        to(page, place);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Presses Tab until the place has the focus, as somebody without a mouse does. */
    private static void to(Page page, String place) {
        page.locator(place).locator("visible=true").first().waitFor();
        for (int i = 0; i < FURTHEST; i++) {
            if (Boolean.TRUE.equals(page.evaluate("place => document.activeElement.matches(place)", place))) {
                assertThat(page.evaluate("""
                                () => { const seen = getComputedStyle(document.activeElement);
                                  return seen.outlineStyle !== 'none' || seen.boxShadow !== 'none'; }"""))
                        .as("focus on " + place + " is seen")
                        .isEqualTo(true);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key never comes to " + place + " on " + page.url());
    }
}
