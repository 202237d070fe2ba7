package thongsuot.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.identity.signin.Sessions;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;
import thongsuot.testing.Visit;

/** Two people at one account, and one whose session ends in the middle: nothing that was typed is lost, nothing saved is overwritten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TwoEditorsTest {

    private final RunningServer server = RunningServer.shared();
    private Browser browser;
    private Person first;
    private Person second;

    @BeforeAll
    void open() {
        browser = Browser.open();
        first = Person.of(server, "Đinh Thị Lụa", "two.lua").administrator(server);
        second = Person.of(server, "Cao Văn Mộc", "two.moc").administrator(server);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void whoComesSecondSeesBothSidesAndDecides() {
        Person edited = Person.of(server, "Lê Thị Đào", "two.dao");
        try (Visit one = browser.visit(server);
                Visit other = browser.visit(server)) {
            one.signIn(first).open("/accounts/" + edited.account() + "/edit");
            other.signIn(second).open("/accounts/" + edited.account() + "/edit");
            one.page().fill("#name", "Lê Thị Hồng Đào");
            one.page().fill("#mail", "dao@coquan.example");
            press(one.page(), "Lưu");
            assertThat(one.page().locator("h1")).hasText("Lê Thị Hồng Đào");

            other.page().fill("#name", "Lê Thị Bích Đào");
            press(other.page(), "Lưu");

            assertThat(other.page().locator("main")).containsText("Đinh Thị Lụa đã lưu lúc");
            assertThat(other.page().locator(".part.clash")).hasCount(1);
            assertThat(other.page().locator("#name")).hasValue("Lê Thị Bích Đào");
            assertThat(other.page().locator("#mail")).hasValue("dao@coquan.example");
            assertThat(other.axe()).isEmpty();
            press(other.page(), "Lưu bản đã hợp nhất");
            assertThat(other.page().locator("h1")).hasText("Lê Thị Bích Đào");
            assertThat(other.page().locator("main")).containsText("dao@coquan.example");
        }
    }

    @Test
    void whatTheFormDoesNotShowIsNoReasonToStop() {
        Person edited = Person.of(server, "Lê Thị Mơ", "two.mo");
        try (Surfer editor = new Surfer(server);
                Surfer owner = new Surfer(server)) {
            editor.signIn(first);
            Answer form = editor.get("/accounts/" + edited.account() + "/edit");
            assertThat(form.status()).isEqualTo(200);
            owner.signIn(edited);
            owner.get("/account/password");
            owner.post(
                    "/account/password",
                    Map.of("current", edited.password(), "password", "năm sáu bảy tám", "again", "năm sáu bảy tám"));

            Answer saved =
                    editor.post("/accounts/" + edited.account() + "/edit", fields("0", "Lê Thị Mơ", "mo@x.example"));

            assertThat(saved.location()).isEqualTo("/accounts/" + edited.account());
            assertThat(editor.get(saved.location()).body()).contains("mo@x.example");
        }
    }

    @Test
    void whoIsBelowMayNotEditWhoIsAbove() {
        Person below = Person.of(server, "Tạ Văn Sim", "two.sim");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(below);
            assertThat(surfer.get("/accounts/" + first.account() + "/edit").status())
                    .isBetween(400, 403);
            assertThat(surfer.post("/accounts/" + first.account() + "/edit", fields("0", "Không Phải Tôi", ""))
                            .status())
                    .isBetween(400, 403);
        }
    }

    @Test
    void aWrongAddressIsNamedAndWhatWasTypedStays() {
        Person edited = Person.of(server, "Lê Thị Mận", "two.man");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(first);
            surfer.get("/accounts/" + edited.account() + "/edit");
            Answer answer =
                    surfer.post("/accounts/" + edited.account() + "/edit", fields("0", "Lê Thị Mận", "không phải thư"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("value=\"không phải thư\"", "không đúng dạng");
            assertThat(surfer.post("/accounts/" + edited.account() + "/edit", fields("x", "Lê Thị Mận", "a@b.example"))
                            .status())
                    .isIn(400, 302);
        }
    }

    @Test
    void whatWasTypedWhenTheSessionEndedComesBackAndCanBeSent() {
        Person edited = Person.of(server, "Lê Thị Quất", "two.quat");
        try (Visit visit = browser.visit(server)) {
            visit.signIn(second).open("/accounts/" + edited.account() + "/edit");
            Page page = visit.page();
            page.fill("#name", "Lê Thị Kim Quất");
            server.bean(Sessions.class).endAll(second.account(), null);
            press(page, "Lưu");

            page.fill("input[name=name]", second.login());
            page.fill("input[name=password]", second.password());
            page.click("main button[type=submit], main button:not([type])");
            assertThat(page.locator("h1")).hasText("Nội dung đang nhập dở");
            assertThat(page.locator("main dd")).containsText(new String[] {"Lê Thị Kim Quất"});
            assertThat(visit.axe()).isEmpty();
            press(page, "Gửi tiếp");

            assertThat(page.locator("h1")).hasText("Lê Thị Kim Quất");
        }
    }

    private static Map<String, String> fields(String version, String name, String mail) {
        return Map.of("version", version, "base.name", name, "base.mail", "", "name", name, "mail", mail);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
