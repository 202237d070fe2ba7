package thongsuot.calendar.years;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarInTheBrowserTest {

    private RunningServer server;
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @Test
    void anAdministratorDrawsUpTheYearAfterTheLastAndSwapsADay() {
        Person administrator = Person.of(server, "Kha Văn Lịch", "khalich").administrator(server);
        try (Visit visit = browser.visit(server, Browser.desktop())) {
            Page page = visit.signIn(administrator).open("/calendar?year=2027").page();
            assertThat(page.locator("main")).containsText("Lịch năm 2027 tạm tính");
            clean(visit);
            page.getByText("Lập lịch năm 2028").click();
            clean(visit);
            assertThat(page.locator("#name3")).hasValue("Tết Âm lịch");

            page.fill("#basis", "Thông báo 01/TB-BNV ngày 01/12/2027");
            page.fill("#name3", "");
            save(page);
            assertThat(page.locator("#errors")).containsText("Dòng 3: ghi tên ngày lễ");
            assertThat(page.locator("#basis")).hasValue("Thông báo 01/TB-BNV ngày 01/12/2027");
            clean(visit);

            page.fill("#name3", "Tết Âm lịch");
            int free = page.locator("tbody tr").count();
            page.fill("#day" + free, "29/4/2028");
            page.selectOption("#kind" + free, "SWAPPED_WORKED");
            page.fill("#pair" + free, "3/5/2028");
            page.fill("#day" + (free - 1), "03.5.2028");
            page.selectOption("#kind" + (free - 1), "SWAPPED_OFF");
            page.fill("#pair" + (free - 1), "29/4/2028");
            save(page);
            assertThat(page.locator("main")).containsText("Đã lưu lịch năm 2028");
            assertThat(page.locator("main")).containsText("làm bù cho ngày nghỉ 03/05/2028");

            visit.open("/calendar?from=28/4/2028&amount=1&unit=WORKING_DAYS");
            assertThat(page.locator("#sum")).containsText("29/4 làm việc bù cho 03/5 → thứ Bảy 29/4/2028");
            clean(visit);
        }
    }

    @Test
    void anybodyWorksOutADayOnAPhoneAndEntersNothing() {
        Person clerk = Person.of(server, "Mai Thị Tính", "maitinh");
        try (Visit visit = browser.visit(server, Browser.phone())) {
            Page page = visit.signIn(clerk).open("/calendar").page();
            assertThat(page.getByText("Sửa lịch năm")).hasCount(0);
            page.fill("#from", "21.4.25");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Tính").setExact(true))
                    .click();
            assertThat(page.locator("#sum"))
                    .hasText(
                            "10 ngày làm việc sau thứ Hai 21/4/2025: nghỉ lễ 30/4 và 01/5; 02/5 nghỉ bù cho 26/4 làm việc → thứ Tư 07/5/2025");
            clean(visit);
            visit.open("/calendar?from=1/1/2090");
            assertThat(page.locator("main")).containsText("Chưa có lịch năm 2090");
            visit.open("/calendar/2026/edit");
            assertThat(visit.status()).isEqualTo(403);
            visit.open("/calendar?year=1850");
            assertThat(visit.status()).isEqualTo(404);
        }
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu lịch"))
                .click();
        page.waitForLoadState();
    }

    private static void clean(Visit visit) {
        assertThat(visit.axe()).isEmpty();
    }
}
