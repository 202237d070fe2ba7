package thongsuot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** What a person does with the frame and its parts, in a real browser: with keys alone, without scripts, on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaceTest {

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    private final RunningServer server = RunningServer.start(Map.of("demo", "true"));
    private final Person person = Person.of(server, "Đặng Thị Hường", "huong");

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
        server.close();
    }

    @Test
    void keysAloneLeadThroughSignInMenuAndSearch() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.open("/sign-in").page();
            page.focus("input[name=name]");
            page.keyboard().type(person.login());
            page.keyboard().press("Tab");
            page.keyboard().type(person.password());
            page.keyboard().press("Enter");
            page.waitForURL("**/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();

            page.keyboard().press("Control+k");
            assertThat(page.locator("#palette input")).isFocused();
            page.keyboard().type("bo giao dien");
            assertThat(page.locator("#palette .hits a.at")).hasText("Bộ giao diện");
            page.keyboard().press("Enter");
            page.waitForURL("**/design");
            assertThat(page.locator("h1")).hasText("Bộ giao diện");

            page.keyboard().press("Control+k");
            assertThat(page.locator("#palette .recent a")).hasText("Bộ giao diện");
            page.keyboard().press("Escape");
            assertThat(page.locator("#palette")).isHidden();

            page.focus(".side a[href='/']");
            page.keyboard().press("Enter");
            page.waitForURL("**/");
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (Visit visit = browser.visit(server, Browser.desktop().setJavaScriptEnabled(false))) {
            Page page = visit.signIn(person).page();
            page.fill(".topbar input[name=q]", "trang chinh");
            page.keyboard().press("Enter");
            assertThat(page.locator("#hits li a")).hasText("Trang chính");

            page.locator(".topbar > .menu:not(.drawer) > summary").click();
            page.locator("button[name=theme][value=dark]").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.url()).endsWith("/search?q=trang+chinh");
            page.locator(".topbar > .menu:not(.drawer) > summary").click();
            page.locator("button[name=language][value=en]").click();
            assertThat(page.locator("h1")).hasText("Search for “trang chinh”");
        }
    }

    @Test
    void aPhoneOpensTheMenuBehindItsButton() {
        try (Visit visit = browser.visit(server, Browser.phone().setJavaScriptEnabled(false))) {
            Page page = visit.signIn(person).page();
            assertThat(page.locator(".side")).isHidden();
            page.locator(".drawer summary").tap();
            page.locator(".drawer a[href='/design']").tap();
            assertThat(page.locator("h1")).hasText("Bộ giao diện");
        }
    }

    @Test
    void aTableSortsFiltersAndPagesByPlace() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(person).open("/design?sort=members").page();
            assertThat(page.locator("#table-design th[aria-sort=ascending]")).containsText("Số đảng viên");
            String first = page.locator("#table-design tbody th").first().textContent();
            String last = page.locator("#table-design tbody th").last().textContent();
            page.locator("a[rel=next]").click();
            assertThat(page.locator("a[rel=prev]")).isVisible();
            assertThat(page.locator("#table-design tbody")).not().containsText(last);
            page.locator("a[rel=prev]").click();
            assertThat(page.locator("#table-design tbody th").first()).hasText(first);

            page.fill("#name", "dong giang");
            page.locator(".filters button").click();
            assertThat(page.locator("#table-design tbody th").first()).containsText("Đông Giang");
            assertThat(page.locator("#name")).hasValue("dong giang");
            assertThat(page.locator(".pager")).containsText("trong 23");

            page.locator("summary:has-text('Cột')").click();
            page.locator("input[name=columns][value=code]").check();
            page.locator("button:has-text('Hiển thị')").click();
            assertThat(page.locator("#table-design thead")).containsText("Mã");
            assertThat(page.locator("#name")).hasValue("dong giang");
        }
    }

    @Test
    void everyPageOfATableIsReachedOnce() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(person).open("/design?sort=-name").page();
            int rows = page.locator("#table-design tbody tr").count();
            while (page.locator("a[rel=next]").count() > 0) {
                page.locator("a[rel=next]").click();
                rows += page.locator("#table-design tbody tr").count();
            }
            assertThat(rows).isEqualTo(137);
        }
    }

    @Test
    void aFormThatCameBackKeepsWhatWasTyped() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(person).open("/design").page();
            page.fill("#title", "Kế hoạch <b>học tập</b>");
            page.fill("#due", "31/2/2025");
            page.fill("#amount", "1,234.5");
            page.locator("form[action='/design'] .btn-primary").click();

            assertThat(page.locator("#title")).hasValue("Kế hoạch <b>học tập</b>");
            assertThat(page.locator("#due")).hasValue("31/2/2025");
            assertThat(page.locator("#due-error")).containsText("Ngày này không đọc được");
            assertThat(page.locator("#amount")).hasValue("1,234.5");
            assertThat(visit.axe()).isEmpty();

            page.fill("#due", "ngày 5 tháng 9 năm 2025");
            page.fill("#amount", "1.234,5");
            page.locator("form[action='/design'] .btn-primary").click();
            assertThat(page.locator("#lines-error")).isVisible();
            assertThat(page.locator("#amount")).hasValue("1.234,5");
            page.locator("input[name=lines]").first().check();
            page.locator("form[action='/design'] .btn-primary").click();
            assertThat(page.locator("[role=status]")).containsText("Đã nhận “Kế hoạch <b>học tập</b>”");
        }
    }

    @Test
    void aQuestionIsAskedInADialogAndLeftWithEscape() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(person).open("/design").page();
            page.locator("a[data-dialog]").click();
            assertThat(page.locator("#question")).containsText("31 đơn vị trực thuộc");
            assertThat(visit.axe()).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("#question")).isHidden();
            page.locator("a[data-dialog]").click();
            page.locator("#question .btn-danger").click();
            assertThat(page.locator("[role=alert]").first()).containsText("Trang này không lưu gì");
        }
    }

    @Test
    void somethingIsPickedByItsWords() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(person).open("/design").page();
            page.locator("input[name='page.words']").pressSequentially("trang");
            page.locator(".picker .found button").first().click();
            assertThat(page.locator("input[name='page.words']")).hasValue("Trang chính");
        }
    }

    @Test
    void aTreeIsWalkedWithArrows() {
        try (Visit visit = browser.visit(server)) {
            Page page = visit.signIn(person).open("/design").page();
            page.focus("#n1-name");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#n2-name")).isFocused();
            page.keyboard().press("End");
            assertThat(page.locator("#n4-name")).isFocused();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#n1-name")).isFocused();
        }
    }

    @Test
    void theMachinesOwnThemeIsFollowed() {
        try (Visit visit = browser.visit(server, Browser.desktop().setColorScheme(ColorScheme.DARK))) {
            Object ground = visit.open("/sign-in").page().evaluate("getComputedStyle(document.body).backgroundColor");
            assertThat(ground).isEqualTo("rgb(19, 23, 26)");
        }
    }

    @Test
    void theTypefaceIsOursWithAllItsMarks() {
        try (Visit visit = browser.visit(server)) {
            Object loaded = visit.open("/sign-in")
                    .page()
                    .evaluate(
                            "document.fonts.load('16px \"Be Vietnam Pro\"', 'Đặng Thị Hường ưỡ').then(all => all.length > 1 && all.every(each => each.status === 'loaded'))");
            assertThat(loaded).isEqualTo(true);
        }
    }
}
