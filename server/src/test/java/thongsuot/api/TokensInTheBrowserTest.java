package thongsuot.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Browser;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Somebody makes a token, sees it once, tries it, and takes it back. */
class TokensInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final RunningServer server = RunningServer.shared();
    private final Site site = new Site(server);

    @Test
    void aTokenIsMadeShownOnceTriedAndRevoked() {
        try (Browser browser = Browser.open();
                Visit visit = browser.visit(server, Browser.phone().setColorScheme(ColorScheme.DARK));
                Program nobody = new Program(server, null)) {
            visit.signIn(site.doer.person()).open("/account/tokens");
            Page page = visit.page();
            assertThat(page.locator("main")).containsText("Chưa có mã nào");
            looked(visit, "tokens-empty");
            page.click("form[action='/account/tokens'] button");
            assertThat(page.locator("#errors")).containsText("Đặt tên cho mã");
            page.fill("#name", "Hệ thống văn bản");
            page.click("form[action='/account/tokens'] button");
            String word = page.inputValue("#word");
            assertThat(word).matches("ts_[A-Za-z0-9_-]{43}");
            looked(visit, "token-made");
            assertThat(nobody.get("/api/v1/me", "Authorization", "Bearer " + word)
                            .status())
                    .isEqualTo(200);
            visit.open("/account/tokens");
            assertThat(page.content()).doesNotContain(word);
            assertThat(page.locator("main")).containsText(word.substring(0, 7));
            looked(visit, "tokens");
            page.locator("a[href$='/revoke']").click();
            page.locator("form[action$='/revoke'] button").click();
            assertThat(page.locator("main")).containsText("đã thu hồi");
            assertThat(nobody.get("/api/v1/me", "Authorization", "Bearer " + word)
                            .problem())
                    .isEqualTo("revoked-token");
            visit.open("/api");
            looked(visit, "api");
        }
    }

    private static void looked(Visit visit, String name) {
        assertThat(visit.axe()).isEmpty();
        assertThat(visit.scrollsSideways()).as(name).isFalse();
        visit.picture(PICTURES.resolve(name + ".png"));
    }
}
