package thongsuot.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static thongsuot.organisation.web.ByTwo.press;

import com.microsoft.playwright.Page;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.identity.signin.Sessions;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.UnitId;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Two people at the names of one unit, two at one decision, and one whose session ends: nothing that was typed is lost. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TwoProposersTest {

    private Browser browser;
    private RunningServer server;
    private InventedProvince province;
    private Person first;
    private Person second;
    private Person third;

    @BeforeAll
    void anInventedProvinceWithThreePeople() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        province = InventedProvince.load(server.bean(DataSource.class));
        first = Person.of(server, "Lò Thị Mây", "may").administrator(server);
        second = Person.of(server, "Vi Văn Pản", "pan").administrator(server);
        third = Person.of(server, "Hà Thị Ban", "ban").administrator(server);
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    void aNameApprovedInTheMeantimeIsBroughtTogetherWithTheOneTyped() {
        UnitId unit = province.named("Sở Nội vụ");
        try (Visit late = browser.visit(server)) {
            late.signIn(third).open("/changes/new?kind=RENAME&unit=" + unit);
            new ByTwo(browser, server, first, second).change(ChangeKind.RENAME, unit, "SNV", page -> {
                page.fill("#shortName", "SNV");
                page.fill("#effectiveOn", "hôm nay");
                page.fill("#number", "5-QĐ/UBND");
            });

            Page page = late.page();
            page.fill("#name", "Sở Nội vụ và Lao động");
            page.fill("#reason", "Theo đề án\nsắp xếp");
            press(page, "Xem trước thay đổi");

            assertThat(page.locator("main")).containsText("Vi Văn Pản đã phê duyệt một thay đổi khác lúc");
            assertThat(page.locator("#shortName")).hasValue("SNV");
            assertThat(page.locator("#name")).hasValue("Sở Nội vụ và Lao động");
            assertThat(late.axe()).isEmpty();
            late.picture(java.nio.file.Path.of("target", "pictures", "merge-rename.png"));
            press(page, "Lưu bản đã hợp nhất");
            assertThat(page.locator("main")).containsText("Sở Nội vụ và Lao động");
            press(page, "Sửa lại");
            assertThat(page.locator("#reason")).hasValue("Theo đề án\nsắp xếp");
            assertThat(page.locator("#shortName")).hasValue("SNV");
        }
    }

    @Test
    void aReasonTypedAfterAnotherHasDecidedIsGivenBack() {
        UnitId unit = province.named("Sở Y tế");
        String address;
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/changes/new?kind=RENAME&unit=" + unit);
            visit.page().fill("#name", "Sở Y tế và Dân số");
            visit.page().fill("#number", "6-QĐ/UBND");
            press(visit.page(), "Xem trước thay đổi");
            press(visit.page(), "Gửi đề nghị");
            assertThat(visit.page().locator("main")).containsText("đang chờ một người khác phê duyệt");
            address = visit.page().url().substring(server.address().length());
        }
        try (Visit late = browser.visit(server)) {
            late.signIn(third).open(address);
            late.page().fill("#why", "Chưa đủ hồ sơ thẩm định");
            try (Visit early = browser.visit(server)) {
                early.signIn(second).open(address);
                early.page().fill("#why", "Để kỳ sau");
                press(early.page(), "Không phê duyệt");
                assertThat(early.page().locator("main")).containsText("Đã ghi nhận");
            }
            press(late.page(), "Không phê duyệt");

            assertThat(late.page().locator("#errors")).containsText("Vi Văn Pản");
            assertThat(late.page().locator("main")).containsText("Chưa đủ hồ sơ thẩm định");
            assertThat(late.axe()).isEmpty();
        }
    }

    @Test
    void aChangeTypedWhenTheSessionEndedComesBackAfterSignIn() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first)
                    .open("/changes/new?kind=ESTABLISH&unit=" + province.named("Ủy ban nhân dân xã Nà Khoang"));
            Page page = visit.page();
            page.fill("#name", "Trung tâm Văn hóa xã");
            page.selectOption("#unitKind", "phong");
            page.selectOption("#level", "commune");
            page.fill("#number", "7-QĐ/UBND");
            page.fill("#reason", "Dòng một\nDòng hai");
            server.bean(Sessions.class).endAll(first.account(), null);
            press(page, "Xem trước thay đổi");

            page.fill("input[name=name]", first.login());
            page.fill("input[name=password]", first.password());
            page.click("main button[type=submit], main button:not([type])");
            assertThat(page.locator("main")).containsText("Trung tâm Văn hóa xã");
            assertThat(page.locator("main")).containsText("Số quyết định");
            assertThat(visit.axe()).isEmpty();
            visit.picture(java.nio.file.Path.of("target", "pictures", "kept.png"));
            press(page, "Gửi tiếp");
            assertThat(page.locator("h1")).hasText("Xem trước thay đổi");
            press(page, "Sửa lại");
            assertThat(page.locator("#reason")).hasValue("Dòng một\nDòng hai");
        }
    }
}
