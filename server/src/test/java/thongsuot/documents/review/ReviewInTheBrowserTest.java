package thongsuot.documents.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.StringWriter;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.documents.Corrections;
import thongsuot.documents.Office;
import thongsuot.documents.Specimens;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** From a file to a reading that people stand behind, as a clerk does it, with two at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewInTheBrowserTest {

    private final RunningServer server = RunningServer.shared();
    private final Office office = Office.of(server, "Đảng ủy xã Đồi Chè", "so.doiche");
    private final Person second = Person.of(server, "Phạm Văn Soát", "soat.doiche")
            .with(server, Role.SPECIALIST, office.unit().value(), Line.PARTY);

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void aPlanIsUploadedReadCheckedAndConfirmed() throws Exception {
        try (Visit visit = browser.visit(server).signIn(office.clerk())) {
            Page page = visit.page();
            String path = uploaded(visit, "kế hoạch trồng cây.txt", 71);
            visit.open(path + "/review");
            Locator open = page.locator("li.fact.open:not(.k-WARNING)");
            int facts = open.count();
            assertThat(facts).isGreaterThan(12);
            assertThat(visit.axe()).isEmpty();

            // By keys: the first is right, the second is none.
            page.keyboard().press("Enter");
            assertThat(open).hasCount(facts - 1);
            page.keyboard().press("x");
            assertThat(open).hasCount(facts - 2);
            page.keyboard().press("u");
            assertThat(open).hasCount(facts - 1);

            aClauseAtOnceAndBack(page, open);
            correctTheDuty(page);
            addWhatWasMissed(page);
            for (Locator button : page.locator(".group-head button").all()) {
                button.scrollIntoViewIfNeeded();
            }
            while (page.locator(".group-head button").count() > 0) {
                int left = page.locator(".group-head button").count();
                page.locator(".group-head button").first().click();
                assertThat(page.locator(".group-head button")).hasCount(left - 1);
            }
            page.locator("button[value=reviewed]").click();
            page.waitForURL(address -> address.endsWith(path));
            assertThat(page.locator(".alert-success").last()).containsText("Lê Thị Sổ");
            assertThat(visit.axe()).isEmpty();
            visit.open("/documents?q=71khdu");
            assertThat(page.locator("table")).containsText("Đã rà soát");
            assertThat(visit.axe()).isEmpty();
        }
        try (Connection owner = server.database().owner().connect()) {
            StringWriter specimens = new StringWriter();
            assertThat(Corrections.write(owner, specimens)).isGreaterThanOrEqualTo(2);
            assertThat(specimens.toString())
                    .contains("\"decision\":\"corrected\"", "\"decision\":\"added\"", "Tổ bảo vệ đê")
                    .doesNotContain("Lê Thị Sổ", office.clerk().account().toString());
        }
    }

    private static void aClauseAtOnceAndBack(Page page, Locator open) {
        int before = open.count();
        Locator duty = page.locator("li.k-OBLIGATION", new Page.LocatorOptions().setHasText("rà soát các đoạn đê"));
        duty.click(new Locator.ClickOptions().setPosition(new com.microsoft.playwright.options.Position(4, 4)));
        page.keyboard().press("s");
        assertThat(duty).hasAttribute("data-state", "ACCEPTED");
        assertThat(open.count()).isLessThan(before);
        page.keyboard().press("u");
        assertThat(open).hasCount(before);
    }

    private static void correctTheDuty(Page page) {
        Locator duty = page.locator("li.k-OBLIGATION", new Page.LocatorOptions().setHasText("rà soát các đoạn đê"));
        duty.locator("a[data-act=edit]").click();
        Locator form = page.locator("li.k-OBLIGATION form");
        form.locator("textarea[name=lead]").fill("Tổ bảo vệ đê");
        form.locator("input[name=due]").fill("32/13/2026");
        form.locator("button.btn-primary").click();
        assertThat(page.locator("li.k-OBLIGATION .alert-danger")).isVisible();
        form.locator("input[name=due]").fill("20/4/2026");
        form.locator("button.btn-primary").click();
        Locator corrected = page.locator("li.k-OBLIGATION", new Page.LocatorOptions().setHasText("Tổ bảo vệ đê"));
        assertThat(corrected).containsText("Đã sửa");
        assertThat(corrected).containsText("20/04/2026");
        assertThat(corrected.locator(".said")).containsText("Văn phòng Đảng ủy");
    }

    private static void addWhatWasMissed(Page page) {
        page.locator("#words").fill("theo dõi, định kỳ hằng quý");
        page.locator("button[name=add][value=OBLIGATION]").click();
        page.locator("#add textarea[name=lead]").fill("Văn phòng Đảng ủy");
        page.locator("#add button.btn-primary").click();
        assertThat(page.locator("li.k-OBLIGATION[data-state=ADDED]")).hasCount(1);
    }

    @Test
    void twoAtOnceNeverOverwriteEachOther() {
        try (Visit one = browser.visit(server).signIn(office.clerk());
                Visit other = browser.visit(server).signIn(second)) {
            String path = uploaded(one, "hai người.txt", 72);
            one.open(path + "/review");
            other.open(path + "/review");
            Locator mine = one.page().locator("li.k-CITATION").first();
            Locator theirs = other.page().locator("li.k-CITATION").first();
            theirs.locator("[data-act=remove]").click();
            assertThat(theirs).hasAttribute("data-state", "REMOVED");

            mine.locator("[data-act=accept]").click();

            assertThat(one.page().locator("#told")).containsText("Phạm Văn Soát: Đã bỏ");
            assertThat(mine).hasAttribute("data-state", "REMOVED");
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (Visit visit = browser.visit(server, Browser.desktop().setJavaScriptEnabled(false))
                .signIn(office.clerk())) {
            Page page = visit.page();
            visit.open("/documents/upload");
            page.locator("#files").setInputFiles(file("không script.txt", 73));
            page.locator("#upload button.btn-primary").click();
            String path = waitForDocument(visit, "không script.txt");
            visit.open(path + "/review");
            Locator first = page.locator("li.k-HEADER").first();
            first.locator("[data-act=accept]").click();
            assertThat(page.locator("li.k-HEADER").first()).hasAttribute("data-state", "ACCEPTED");
            page.locator("[data-group=HEADER] .group-head button").click();
            assertThat(page.locator("[data-group=HEADER] .group-head button")).hasCount(0);
            page.locator("button[value=undo]").click();
            assertThat(page.locator("[data-group=HEADER] .group-head button")).hasCount(1);
        }
    }

    @Test
    void pagesHoldOnATelephone() {
        List<String> faults = new ArrayList<>();
        try (Visit visit = browser.visit(server, Browser.phone()).signIn(office.clerk())) {
            String path = uploaded(visit, "điện thoại.txt", 74);
            for (String each : List.of(
                    "/documents",
                    "/documents/upload",
                    "/documents/new",
                    "/documents/numbers",
                    path,
                    path + "/edit",
                    path + "/review")) {
                visit.open(each);
                if (visit.status() != 200) faults.add(each + " answered " + visit.status());
                if (visit.scrollsSideways()) faults.add(each + " scrolls sideways");
                faults.addAll(visit.axe());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void strangersSeeNothing() {
        Person stranger = Person.of(server, "Người Xã Khác", "xakhac.doiche");
        Office other = Office.of(server, "Đảng ủy xã Đồi Sim", "so.doisim");
        String path;
        try (Visit visit = browser.visit(server).signIn(office.clerk())) {
            path = uploaded(visit, "riêng.txt", 75);
        }
        for (Person each : List.of(stranger, other.clerk()))
            try (Visit visit = browser.visit(server).signIn(each)) {
                assertThat(visit.open(path).status()).isEqualTo(404);
                assertThat(visit.open(path + "/review").status()).isEqualTo(404);
            }
    }

    private String uploaded(Visit visit, String name, int number) {
        visit.open("/documents/upload");
        visit.page().locator("#files").setInputFiles(file(name, number));
        visit.page().locator("#upload button.btn-primary").click();
        return waitForDocument(visit, name);
    }

    private static FilePayload file(String name, int number) {
        return new FilePayload(name, "text/plain", Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ ĐỒI CHÈ", number)));
    }

    /** The page of the document that an upload became. */
    private static String waitForDocument(Visit visit, String name) {
        Page page = visit.page();
        Locator made = page.locator("#intake li", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("a.btn")
                .first();
        for (int i = 0; i < 80 && !made.isVisible(); i++) {
            page.waitForTimeout(250);
            // With scripts the list comes by itself.
            if (i % 8 == 7) visit.open("/documents/upload");
        }
        return String.valueOf(made.getAttribute("href"));
    }
}
