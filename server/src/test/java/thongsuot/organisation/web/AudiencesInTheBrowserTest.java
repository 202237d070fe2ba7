package thongsuot.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static thongsuot.organisation.web.ByTwo.pick;
import static thongsuot.organisation.web.ByTwo.press;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.Line;
import thongsuot.testing.Browser;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Audiences put together, counted, kept and compared with what their rule says later, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AudiencesInTheBrowserTest {

    private Browser browser;
    private RunningServer server;
    private InventedProvince province;
    private Person person;

    @BeforeAll
    void anInventedProvince() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        province = InventedProvince.load(server.bean(DataSource.class));
        person = Person.of(server, "Lò Thị Mây", "may").administrator(server);
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    void aRuleIsCountedAsItGrowsKeptAsAListAndComparedLater() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/audiences/new?line=STATE");
            Page page = visit.page();
            page.getByLabel("Phòng, văn phòng").check();
            assertThat(page.locator("#meant")).containsText("Phòng Kinh tế, Hạ tầng và Đô thị");
            pick(page, "ancestor", "tỉnh Vân Lĩnh", "Ủy ban nhân dân tỉnh Vân Lĩnh");
            assertThat(page.locator("#meant h2")).hasText("7 đơn vị theo quy tắc này");
            pick(page, "except1", "Mường Then", "Ủy ban nhân dân xã Mường Then");
            assertThat(page.locator("#meant h2")).hasText("4 đơn vị theo quy tắc này");
            assertThat(visit.axe()).isEmpty();
            page.fill("#name", "Các phòng, trừ xã Mường Then");
            press(page, "Chốt danh sách");

            assertThat(page.locator("main")).containsText("Đã chốt danh sách 4 đơn vị");
            assertThat(page.locator("main")).containsText("Hôm nay quy tắc vẫn cho đúng danh sách này.");
            assertThat(page.locator("tbody tr")).hasCount(4);
            assertThat(visit.axe()).isEmpty();

            Offices.unit(
                    server,
                    "Phòng Nông nghiệp",
                    Line.STATE,
                    province.named("Ủy ban nhân dân xã Lý Vân").value());
            page.reload();
            assertThat(page.locator("main")).containsText("Hôm nay quy tắc có thêm 1 đơn vị");
            assertThat(page.locator("main")).containsText("Phòng Nông nghiệp");
            assertThat(page.locator("tbody").last().locator("tr")).hasCount(4);
            visit.picture(Path.of("target", "pictures", "audience-drift.png"));
            visit.open("/audiences");
            assertThat(page.locator("main")).containsText("Các phòng, trừ xã Mường Then");
        }
    }

    @Test
    void aListOfNobodyIsNotKeptAndWhatWasTypedStays() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/audiences/new?line=UNION");
            Page page = visit.page();
            page.getByLabel("Cấp xã", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.fill("#name", "Công đoàn cấp xã");
            press(page, "Chốt danh sách");

            assertThat(page.locator("#errors")).containsText("Không có đơn vị nào theo quy tắc này");
            assertThat(page.locator("#name")).hasValue("Công đoàn cấp xã");
        }
    }

    @Test
    void withoutScriptsAnExceptionThatNamesNoUnitStopsTheList() {
        try (Visit visit = browser.visit(server, Browser.desktop().setJavaScriptEnabled(false))) {
            visit.signIn(person).open("/audiences/new?line=PARTY");
            Page page = visit.page();
            page.fill("#except1", "Mường Then");
            page.fill("#name", "Tất cả trừ một xã");
            press(page, "Chốt danh sách");
            assertThat(page.locator("#errors")).isVisible();
            page.getByLabel("Đảng ủy xã Mường Then").check();
            press(page, "Chốt danh sách");

            assertThat(page.locator("main")).containsText("trừ Đảng ủy xã Mường Then");
        }
    }
}
