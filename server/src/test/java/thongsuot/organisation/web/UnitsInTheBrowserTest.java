package thongsuot.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** The organisation as people see it, in a real browser. Pictures are kept in {@code target/pictures}. */
@TestInstance(Lifecycle.PER_CLASS)
class UnitsInTheBrowserTest {

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
    void theTreeOpensNodeByNodeWithTheKeyboard() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units");
            var commune = visit.page().locator("#u-" + province.named("Đảng ủy xã Mường Then"));
            assertThat(commune).isVisible();

            commune.locator(".twist").first().focus();
            visit.page().keyboard().press("ArrowRight");

            assertThat(visit.page().getByText("Chi bộ bản Nà Sài")).isVisible();
            assertThat(visit.axe()).isEmpty();
            picture(visit, "tree");
        }
    }

    @Test
    void theTreeOpensWithoutScripts() {
        try (Visit visit = browser.visit(server, Browser.desktop().setJavaScriptEnabled(false))) {
            visit.signIn(person).open("/units?line=STATE");
            visit.page()
                    .locator("#u-" + province.named("Ủy ban nhân dân xã Mường Then") + " .twist")
                    .click();

            assertThat(visit.page().getByText("Phòng Văn hóa - Xã hội")).isVisible();
        }
    }

    @Test
    void anotherDayShowsWhatStoodThen() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units");
            visit.page().fill("#on", "10/5/2024");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().getByText("Huyện ủy Then Khoang")).isVisible();
            assertThat(visit.page().getByText("Đang xem tổ chức tại ngày 10/05/2024"))
                    .isVisible();
            assertThat(visit.page().getByText("Đảng ủy xã Mường Then")).hasCount(0);
        }
    }

    @Test
    void whatIsNoDaySaysSo() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units?on=32/13/2024");

            assertThat(visit.page().getByText("“32/13/2024” không phải là ngày"))
                    .isVisible();
        }
    }

    @Test
    void theTableFindsWithoutMarks() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units/table?line=PARTY");
            visit.page().fill("#q", "na khoang");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("tbody tr")).hasCount(1);
            assertThat(visit.page().locator("tbody")).containsText("Đảng ủy xã Nà Khoang");
            visit.open("/units/table?line=STATE");
            assertThat(visit.axe()).isEmpty();
            picture(visit, "table");
        }
    }

    @Test
    void signsOfSqlAreOnlyLetters() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person);
            for (String words : new String[] {"%25", "_", "'%3B drop table unit--", "%5C"}) {
                visit.open("/units/table?q=" + words);
                assertThat(visit.status()).isEqualTo(200);
                assertThat(visit.page().locator("tbody tr")).hasCount(0);
            }
        }
    }

    @Test
    void aUnitShowsItsPlaceItsPostsAndItsHistory() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units/" + province.named("Ban Tuyên giáo và Dân vận Tỉnh ủy"));

            assertThat(visit.page().locator("h1")).hasText("Ban Tuyên giáo và Dân vận Tỉnh ủy");
            assertThat(visit.page().locator(".timeline"))
                    .containsText("Đổi tên từ “Ban Tuyên giáo Tỉnh ủy” thành “Ban Tuyên giáo và Dân vận Tỉnh ủy”");
            assertThat(visit.page().locator("main")).containsText("Ban Dân vận Tỉnh ủy");
            assertThat(visit.axe()).isEmpty();
            picture(visit, "unit");
        }
    }

    @Test
    void aUnitThatIsGoneSaysSoAndNamesWhoCameAfter() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units/" + province.named("Huyện ủy Then Khoang"));

            assertThat(visit.page().locator(".alert")).containsText("không tồn tại");
            assertThat(visit.page().locator("dl")).containsText(Pattern.compile("Mường Then|Nà Khoang"));
        }
    }

    @Test
    void phonesNeedNotScrollSideways() {
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(person);
            for (String page :
                    new String[] {"/units", "/units/table", "/units/" + province.named("Đảng ủy xã Mường Then")}) {
                visit.open(page);
                assertThat(visit.scrollsSideways()).as(page).isFalse();
            }
            picture(visit, "unit-phone");
        }
    }

    @Test
    void aUnitThatNeverWasIsNotFound() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person).open("/units/00000000-0000-7000-8000-000000000000");

            assertThat(visit.status()).isEqualTo(404);
        }
    }

    private static void picture(Visit visit, String name) {
        visit.picture(Path.of("target", "pictures", name + ".png"));
    }
}
