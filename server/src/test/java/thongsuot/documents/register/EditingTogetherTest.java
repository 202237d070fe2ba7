package thongsuot.documents.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Office;
import thongsuot.documents.Registering;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Two people complete one entry; a name and the unit that is called so stay together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditingTogetherTest {

    private final RunningServer server = RunningServer.shared();
    private final Office office = Office.of(server, "Đảng ủy xã Đồi Lim", "so.doilim");
    private final Office neighbour = Office.of(server, "Đảng ủy xã Đồi Gụ", "so.doigu");
    private final Person second = Person.of(server, "Trịnh Thị Hai", "hai.doilim")
            .with(server, Role.OFFICE, office.unit().value(), Line.PARTY);
    private final Documents documents = server.bean(Documents.class);

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
    void theSecondSeesWhoSavedFirstAndWhatInWords() {
        DocumentId id = entry("11-KH/ĐU");
        try (Visit one = browser.visit(server).signIn(office.clerk());
                Visit other = browser.visit(server).signIn(second)) {
            one.open("/documents/" + id + "/edit");
            other.open("/documents/" + id + "/edit");
            other.page().locator("#kind").selectOption("CONCLUSION");
            submit(other.page());
            one.page().locator("#kind").selectOption("NOTICE");
            submit(one.page());

            Page page = one.page();
            assertThat(page.locator(".alert").first()).containsText("Trịnh Thị Hai đã lưu lúc");
            assertThat(page.locator(".part.clash .sides")).containsText("kế hoạch");
            assertThat(page.locator(".part.clash .sides")).containsText("kết luận");
            assertThat(page.locator("main")).not().containsText("CONCLUSION");
            assertThat(page.locator("select#secrecy")).hasCount(1);
            assertThat(one.axe()).isEmpty();
            page.locator("#kind").selectOption("NOTICE");
            submit(page);
            page.waitForURL(address -> address.endsWith("/documents/" + id));
        }
        assertThat(found(id).kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(found(id).issuerUnit()).isEqualTo(office.unit());
    }

    @Test
    void anIssuerKeepsItsUnitAndAnotherNameFindsAnother() {
        DocumentId id = entry("12-KH/ĐU");
        try (Visit visit = browser.visit(server).signIn(office.clerk())) {
            visit.open("/documents/" + id + "/edit");
            Page page = visit.page();
            assertThat(page.locator("#issuerUnit")).hasValue("Đảng ủy xã Đồi Lim");
            page.locator("#subject").fill("trồng lim");
            submit(page);
            page.waitForURL(address -> address.endsWith("/documents/" + id));
            assertThat(found(id).issuerUnit()).isEqualTo(office.unit());

            visit.open("/documents/" + id + "/edit");
            page.locator("#issuerName").fill("Đảng ủy xã Đồi Gụ");
            submit(page);
            page.waitForURL(address -> address.endsWith("/documents/" + id));
            assertThat(found(id).issuerUnit()).isEqualTo(neighbour.unit());

            visit.open("/documents/" + id + "/edit");
            page.locator("#issuerName").fill("Tổng công ty không có ở đây");
            submit(page);
            page.waitForURL(address -> address.endsWith("/documents/" + id));
            assertThat(found(id).issuerUnit()).isNull();
        }
    }

    private static void submit(Page page) {
        Locator button = page.locator("main form button.btn-primary").last();
        button.click();
    }

    private Document found(DocumentId id) {
        return office.does(() -> documents.find(id)).orElseThrow();
    }

    private DocumentId entry(String code) {
        NewDocument wanted = NewDocument.of(DocumentKind.PLAN, code, office.unit(), "", null, "trồng rừng");
        return office.does(
                        () -> server.bean(Registering.class).register(wanted, office.unit(), Direction.OUTGOING, null))
                .id();
    }
}
