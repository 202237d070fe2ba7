package thongsuot.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Visit;

/** Who leaves is outside, and the trail says when. */
class SigningOutTest {

    private final RunningServer server = RunningServer.shared();

    @Test
    void leavesATraceThatAnAdministratorReads() {
        Person person = Person.of(server, "Quàng Thị Ín", "out.in");
        Person administrator = Person.of(server, "Lù Văn Páo", "out.pao").administrator(server);
        try (Browser browser = Browser.open()) {
            try (Visit visit = browser.visit(server)) {
                visit.signIn(person);
                Page page = visit.page();
                page.locator("header summary, .topbar summary").last().click();
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Đăng xuất").setExact(true))
                        .click();
                page.waitForURL("**/sign-in");
                visit.open("/account");
                assertThat(page.url()).endsWith("/sign-in");
            }
            try (Visit visit = browser.visit(server)) {
                visit.signIn(administrator).open("/audit?kind=account&subject=" + person.account());
                assertThat(visit.page().locator("tbody tr").first()).containsText("Đăng xuất");
                assertThat(visit.page().locator("tbody tr").first()).containsText(person.name());
            }
        }
    }

    @Test
    void nobodyElsesFormSignsOneOut() {
        Person person = Person.of(server, "Quàng Văn Són", "out.son");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            assertThat(surfer.get("/sign-out").status()).isEqualTo(404);
            assertThat(surfer.post("/sign-out", java.util.Map.of("_csrf", "forged"))
                            .status())
                    .isEqualTo(403);
            assertThat(surfer.get("/account").status()).isEqualTo(200);
        }
    }
}
