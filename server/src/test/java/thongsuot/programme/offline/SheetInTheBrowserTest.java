package thongsuot.programme.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thongsuot.programme.Bodies;
import thongsuot.programme.Role;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.testing.Browser;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** The way of a sheet through the pages: taken, filled in, looked at, mended, brought in. */
class SheetInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void goesOutAndComesBack() throws Exception {
        RunningServer server = RunningServer.shared();
        Bodies bodies = new Bodies(server, 1, 0);
        for (int days = 1; days <= 3; days++)
            bodies.given(Bodies.today().plusDays(days), new ToUnit(Role.LEAD, bodies.committees.getFirst()));
        try (Browser browser = Browser.open();
                Visit visit = browser.visit(server)) {
            visit.signIn(bodies.clerks.getFirst()).open("/works");
            Page page = visit.page();
            page.click("a[href='/works/sheet']");
            assertThat(page.locator("h1")).hasText("Làm ngoại tuyến");
            looked(visit, "sheet");
            byte[] taken = Files.readAllBytes(
                    page.waitForDownload(() -> page.click("main a[download]")).path());

            bring(page, Workbooks.filled(taken, Map.of("J2", "Có", "M2", "Đã họp", "N3", "Đã ban hành")));
            assertThat(page.locator("main")).containsText("N3: việc chưa tiếp nhận");
            looked(visit, "sheet-checked");
            page.click("section[data-question] button.btn-primary");
            assertThat(page.locator("body")).containsText("Đã nhập 1 dòng, để lại 1 dòng.");

            bring(page, Workbooks.filled(taken, Map.of("J2", "Có", "M2", "Đã họp", "J3", "Có", "N3", "Đã ban hành")));
            assertThat(page.locator("main")).containsText("Nhập 1 dòng vào hệ thống?");
            page.click("section[data-question] button.btn-primary");
            assertThat(page.locator("body")).containsText("Đã nhập 1 dòng, để lại 0 dòng.");
            looked(visit, "sheet-brought");
        }
    }

    private static void bring(Page page, byte[] file) {
        page.navigate("/works/sheet");
        page.setInputFiles("#file", new FilePayload("viec.xlsx", XLSX, file));
        page.click("form[action='/works/sheet'] button.btn-primary");
        page.waitForLoadState();
    }

    private static void looked(Visit visit, String name) throws Exception {
        assertThat(visit.axe()).isEmpty();
        Files.createDirectories(PICTURES);
        visit.picture(PICTURES.resolve(name + ".png"));
    }
}
