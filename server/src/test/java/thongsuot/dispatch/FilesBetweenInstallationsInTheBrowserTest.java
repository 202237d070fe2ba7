package thongsuot.dispatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.dispatch.exchange.PacketTaking;
import thongsuot.dispatch.exchange.Packets;
import thongsuot.dispatch.issuing.NewIssue.ToUnit;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Browser;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Two installations that share nothing but files that people carry: down with the directive, up with the answers, in the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesBetweenInstallationsInTheBrowserTest {

    private Path folder = Path.of("");
    private RunningServer above;
    private RunningServer below;
    private Browser browser;
    private Branch branch;
    private UnitId commune;
    private UnitId there;
    private Person clerkThere;

    @BeforeAll
    void twoInstallations(@TempDir Path temporary) {
        folder = temporary;
        browser = Browser.open();
        above = RunningServer.start(
                Map.of("exchange.folder", folder.resolve("a").toString()));
        below = RunningServer.start(
                Map.of("exchange.folder", folder.resolve("b").toString()));
        branch = new Branch(above, 1, 0);
        commune = branch.committees.getFirst();
        String name = above.bean(JdbcClient.class)
                .sql("select name from unit_version where unit = ?")
                .param(commune.value())
                .query(String.class)
                .single();
        there = new UnitId(Offices.unit(below, name, Line.PARTY, null));
        clerkThere = Person.of(below, "Quàng Văn Mận", "clerk.files").with(below, Role.OFFICE, there.value(), null);
        Branch actors = new Branch(below, 0, 0);
        byte[] keyAbove = above.bean(Packets.class).publicKey();
        byte[] keyBelow = below.bean(Packets.class).publicKey();
        branch.as(branch.clerk, () -> {
            above.bean(PacketTaking.class).trust(branch.head, "Xã", keyBelow);
            return 0;
        });
        actors.as(clerkThere, () -> {
            below.bean(PacketTaking.class).trust(there, "Tỉnh", keyAbove);
            below.bean(Registering.class)
                    .register(
                            NewDocument.of(DocumentKind.PLAN, "05-KH/ĐU", there, "", Branch.today(), "trồng chè"),
                            there,
                            Direction.OUTGOING,
                            null);
            return 0;
        });
    }

    @AfterAll
    void stop() {
        if (browser != null) browser.close();
        if (above != null) above.close();
        if (below != null) below.close();
    }

    @Test
    void aPacketGoesDownAndItsAnswersAndTheRecallFollow() {
        IssueId issue = issued();
        String units = "/dispatch/" + issue + "/units";
        Path packet;
        try (Visit visit = browser.visit(above, Browser.desktop())) {
            visit.signIn(branch.clerk).open(units);
            packet = saved(visit.page(), link(visit.page(), "Tải gói"));
            clean(visit);
        }
        Path receipt;
        Path plan;
        String received = "/exchange/received/" + issue + "/" + there;
        try (Visit visit = browser.visit(below, Browser.phone())) {
            Page page = visit.signIn(clerkThere).open("/exchange").page();
            clean(visit);
            looked(visit, packet);
            assertThat(page.locator("main")).containsText("Văn bản chỉ đạo");
            assertThat(page.locator("main")).containsText("kh.txt");
            clean(visit);
            press(page, "Nhận tệp");
            assertThat(page.url()).endsWith(received);
            clean(visit);
            press(page, "Tiếp nhận");
            assertThat(page.locator("main")).containsText("Đã ghi trả lời");
            receipt = saved(page, page.locator("a[download]").first());
            page.fill("#code", "05-KH/ĐU");
            press(page, "Gửi kế hoạch");
            assertThat(page.locator("main")).containsText("Đã có kế hoạch");
            plan = saved(page, page.locator("a[download]").first());
            visit.picture(Path.of("target", "pictures", "exchange-received.png"));
            visit.open("/exchange");
            assertThat(page.locator("main")).containsText("Đã có kế hoạch");
        }
        try (Visit visit = browser.visit(above)) {
            visit.signIn(branch.clerk);
            for (Path answer : new Path[] {plan, receipt, plan}) {
                visit.open("/exchange");
                looked(visit, answer);
                if (visit.page().getByText("Tệp này đã nhận trước đó").count() == 0) press(visit.page(), "Nhận tệp");
            }
            visit.open(units);
            assertThat(visit.page().locator("tbody")).containsText("Đã có kế hoạch");
            branch.as(
                    branch.clerk,
                    () -> above.bean(thongsuot.dispatch.issuing.Issuing.class).recall(issue, "sai phụ lục"));
            visit.open(units);
            packet = saved(visit.page(), link(visit.page(), "Tải gói thu hồi"));
        }
        try (Visit visit = browser.visit(below)) {
            visit.signIn(clerkThere).open("/exchange");
            looked(visit, packet);
            press(visit.page(), "Nhận tệp");
            assertThat(visit.page().locator("main")).containsText("sai phụ lục");
            assertThat(visit.page().getByText("Trả lời nơi gửi").count()).isZero();
        }
    }

    @Test
    void anEdxmlMessageGoesDownAndItsStatusIsSeenAtTheRecipient() {
        IssueId issue = issued();
        String units = "/dispatch/" + issue + "/units";
        Path message;
        try (Visit visit = browser.visit(above)) {
            visit.signIn(branch.clerk).open(units);
            visit.page()
                    .getByText("Liên thông", new Page.GetByTextOptions().setExact(true))
                    .click();
            message = saved(
                    visit.page(),
                    visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải edXML")));
        }
        Path status;
        try (Visit visit = browser.visit(below)) {
            Page page = visit.signIn(clerkThere).open("/exchange").page();
            looked(visit, message);
            assertThat(page.locator("main")).containsText("edXML: văn bản mới");
            press(page, "Nhận tệp");
            page.locator("a[href^='/exchange/messages/']").first().click();
            clean(visit);
            page.selectOption("#code", "REFUSED");
            press(page, "Tạo và tải thông điệp");
            assertThat(page.locator("#errors")).isVisible();
            page.selectOption("#code", "IN_PROGRESS");
            status = saved(
                    page,
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tạo và tải thông điệp")));
        }
        try (Visit visit = browser.visit(above)) {
            visit.signIn(branch.clerk).open("/exchange");
            looked(visit, status);
            press(visit.page(), "Nhận tệp");
            visit.open(units);
            assertThat(visit.page().locator("tbody")).containsText("đang xử lý");
            assertThat(visit.page().locator("tbody")).containsText("Đã tiếp nhận");
        }
    }

    private IssueId issued() {
        DocumentId plan = branch.plan();
        branch.as(branch.clerk, () -> {
            above.bean(Registering.class)
                    .attach(
                            plan,
                            above.bean(StoredFiles.class).store(("KẾ HOẠCH " + plan).getBytes(StandardCharsets.UTF_8)),
                            "MAIN",
                            "kh.txt");
            return 0;
        });
        return branch.issued(plan, new ToUnit(commune, Branch.asked(Note.EXECUTE)));
    }

    private static void looked(Visit visit, Path file) {
        Page page = visit.open("/exchange").page();
        page.setInputFiles("#file", file);
        press(page, "Xem nội dung tệp");
    }

    private static Locator link(Page page, String words) {
        page.getByText("Liên thông", new Page.GetByTextOptions().setExact(true)).click();
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private Path saved(Page page, Locator clicked) {
        Download download = page.waitForDownload(clicked::click);
        Path file = folder.resolve(java.util.UUID.randomUUID() + "-" + download.suggestedFilename());
        download.saveAs(file);
        assertThat(Files.exists(file)).isTrue();
        return file;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void clean(Visit visit) {
        assertThat(visit.axe()).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
    }
}
