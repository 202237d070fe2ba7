package thongsuot.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.organisation.InventedProvince;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Changes of structure by two people, and files in and out, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class ChangesInTheBrowserTest {

    private Browser browser;
    private RunningServer server;
    private InventedProvince province;
    private Person first;
    private Person second;

    @BeforeAll
    void anInventedProvinceWithTwoPeople() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        province = InventedProvince.load(server.bean(DataSource.class));
        first = Person.of(server, "Lò Thị Mây", "may").administrator(server);
        second = Person.of(server, "Vi Văn Pản", "pan").administrator(server);
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    void aMergeIsProposedByOneAndApprovedByAnother() {
        String address;
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/changes/new?kind=MERGE&unit=" + province.named("Chi bộ bản Nà Sài"));
            Page page = visit.page();
            pick(page, "with1", "Huổi Lay", "Chi bộ bản Huổi Lay");
            page.fill("#name", "Chi bộ bản Sài Lay");
            page.fill("#effectiveOn", "01/9/2026");
            page.fill("#number", "15-QĐ/ĐU");
            assertThat(visit.axe()).isEmpty();
            press(page, "Xem trước thay đổi");

            assertThat(page.locator("main")).containsText("Chi bộ bản Huổi Lay → Chi bộ bản Sài Lay: toàn bộ");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "merge-preview.png"));
            press(page, "Gửi đề nghị");
            assertThat(page.locator("main")).containsText("đang chờ một người khác phê duyệt");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Phê duyệt")))
                    .hasCount(0);
            address = page.url().substring(server.address().length());
        }
        try (Visit visit = browser.visit(server)) {
            visit.signIn(second).open(address);
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "merge-approval.png"));
            visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Phê duyệt").setExact(true))
                    .click();
            assertThat(visit.page().locator("main")).containsText("Đã phê duyệt");

            visit.open("/units?on=02/9/2026&at=" + province.named("Đảng ủy xã Mường Then") + "&open="
                    + province.named("Đảng ủy xã Mường Then"));
            assertThat(visit.page().getByText("Chi bộ bản Sài Lay")).isVisible();
            assertThat(visit.page().getByText("Chi bộ bản Huổi Lay")).hasCount(0);
            visit.open("/changes?state=APPROVED");
            assertThat(visit.page().locator("tbody")).containsText("15-QĐ/ĐU");
            assertThat(visit.axe()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedStays() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/changes/new?kind=ESTABLISH&unit=" + province.named("Đảng ủy xã Nà Khoang"));
            visit.page().fill("#name", "Chi bộ Trạm Y tế");
            visit.page().fill("#effectiveOn", "31/02/2026");
            press(visit.page(), "Xem trước thay đổi");

            assertThat(visit.page().locator("#errors")).containsText("“31/02/2026” không phải là ngày");
            assertThat(visit.page().locator("#name")).hasValue("Chi bộ Trạm Y tế");
        }
    }

    @Test
    void everyFormOpens() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first);
            for (String kind : new String[] {"ESTABLISH", "RENAME", "MOVE", "MERGE", "SPLIT", "ABSORB", "DISSOLVE"}) {
                visit.open("/changes/new?kind=" + kind + "&unit=" + province.named("Đảng ủy xã Nà Khoang"));
                assertThat(visit.status()).as(kind).isEqualTo(200);
                assertThat(visit.axe()).as(kind).isEmpty();
            }
            visit.open("/changes/new?kind=UNDO&unit=" + province.named("Đảng ủy xã Nà Khoang"));
            assertThat(visit.status()).isEqualTo(400);
        }
    }

    @Test
    void aSplitByDeclaredSharesShowsWhoGetsWhat() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/changes/new?kind=SPLIT&unit=" + province.named("Chi bộ khu phố 1"));
            Page page = visit.page();
            page.fill("#name1", "Chi bộ khu phố 1A");
            page.fill("#share1", "40");
            page.fill("#name2", "Chi bộ khu phố 1B");
            page.fill("#share2", "60");
            page.fill("#effectiveOn", "01/10/2026");
            page.fill("#reason", "Đông đảng viên");
            press(page, "Xem trước thay đổi");

            assertThat(page.locator("main")).containsText("Chi bộ khu phố 1 → Chi bộ khu phố 1A: 40/100 phần");
        }
    }

    @Test
    void aFileWithFaultsShowsEachWithItsRow() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/units/import");
            assertThat(visit.axe()).isEmpty();
            upload(visit.page(), "x,Chi bộ A,,Chi bộ,Cấp thôn,Đảng,khong-co,,,\n");

            assertThat(visit.page().locator("tbody tr")).hasCount(2);
            assertThat(visit.page().locator("tbody")).containsText("Không có cấp “Cấp thôn”");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "import-faults.png"));
        }
    }

    @Test
    void aGoodFileIsBroughtInOnceItsOwnerSaysSo() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/units/import");
            upload(
                    visit.page(),
                    "x,Hội Khuyến học tỉnh,,Tổ chức chính trị - xã hội,Cấp tỉnh,Mặt trận,,Thử nghiệm,,01/01/2026\n"
                            .replace("Mặt trận,", "\"Mặt trận, đoàn thể\","));
            press(visit.page(), "Nhập vào tổ chức");

            assertThat(visit.page().locator("main")).containsText("Đã nhập tệp");
            visit.open("/units?line=FRONT");
            assertThat(visit.page().getByText("Hội Khuyến học tỉnh")).isVisible();
        }
    }

    private static void upload(Page page, String row) {
        String heading =
                "Mã,Tên đơn vị,Tên tắt,Loại,Cấp,Hệ thống,Mã cấp trên,Lý do không có cấp trên,Mã định danh,Từ ngày\n";
        page.locator("#file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "to-chuc.csv", "text/csv", (heading + row).getBytes(StandardCharsets.UTF_8)));
        press(page, "Kiểm tra tệp");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void pick(Page page, String field, String words, String unit) {
        page.locator("#" + field).pressSequentially(words);
        Locator found = page.locator(".picker:has(#" + field + ") .found button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + unit)))
                .first();
        found.click();
    }
}
