package thongsuot.documents.relations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Office;
import thongsuot.documents.Registering;
import thongsuot.documents.Shelf;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.platform.Actor;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Browser;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Citations, the court, relations, the graph and search as people see them. */
@TestInstance(Lifecycle.PER_CLASS)
class RelationsInTheBrowserTest {

    private Browser browser;
    private RunningServer server;
    private Person clerk;
    private DocumentId directive;
    private DocumentId plan;
    private DocumentId fresh;
    private Shelf shelf;
    private Actor actor;

    @BeforeAll
    void anOfficeWithPapers() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        UUID home = Offices.unit(server, "Tỉnh ủy Đồi Xanh", Line.PARTY, null);
        clerk = Person.of(server, "Quàng Thị Dung", "dung").with(server, Role.OFFICE, home, Line.PARTY);
        actor = new Actor(clerk.account(), clerk.name(), null, "", home, "", null);
        shelf = new Shelf(server, home);
        directive = shelf.put(
                DocumentKind.DIRECTIVE,
                "21-CT/TU",
                "Tỉnh ủy Đồi Xanh",
                "2021-03-04",
                "Về phòng, chống rét cho đàn gia súc");
        plan = shelf.put(
                DocumentKind.PLAN, "35-KH/TU", "Tỉnh ủy Đồi Xanh", "2022-05-06", "Phòng, chống rét cho đàn gia súc");
        shelf.read(plan, """
                Căn cứ Kết luận số 12-KL/TU ngày 05/4/2022 và Kết luận số 12-KL/TU ngày 06/4/2022 của Ban Thường vụ Tỉnh ủy;
                Thực hiện Chỉ thị số 21-CT/TU ngày 04/3/2021 của Ban Thường vụ Tỉnh ủy về phòng, chống rét cho đàn gia súc, Tỉnh ủy xây dựng kế hoạch như sau:
                I. NHIỆM VỤ
                1. Các đảng ủy xã chỉ đạo dự trữ thức ăn trước ngày 30/10/2022.
                """);
        fresh = shelf.put(
                DocumentKind.DIRECTIVE, "48-CT/TU", "Tỉnh ủy Đồi Xanh", "2024-09-01", "Về phòng, chống thiên tai");
        shelf.settle();
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    void aCitationIsCorrectedByHand() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/documents/" + plan + "/citations");
            assertThat(visit.page().locator(".citations li")).hasCount(3);
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "citations.png"));

            var item = visit.page()
                    .locator(".citations li")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("21-CT/TU"));
            item.locator("summary").click();
            item.getByText("Đúng là Chỉ thị 21-CT/TU").click();
            item.locator("input[name=reason]").fill("đã xem bản gốc");
            item.locator("button").last().click();

            assertThat(visit.page().locator("main")).containsText("Quàng Thị Dung xác định");
            assertThat(visit.page().locator("main")).containsText("đã xem bản gốc");
        }
    }

    @Test
    void theCourtShowsBothTextsAndKeepsTheDecision() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/documents/court");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "court.png"));
            visit.page().locator("tbody a").first().click();

            assertThat(visit.page().locator("mark")).hasCount(2);
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "case.png"));
            visit.page()
                    .getByText(
                            "Báo cơ quan ban hành", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.page().locator("main")).containsText("Hãy ghi nội dung");
            visit.page().fill("#note", "Đề nghị đối chiếu ngày của Kết luận số 12-KL/TU.");
            visit.page().locator("button[value=NOTED]").click();

            assertThat(visit.page()).hasURL(Pattern.compile(".*/documents/court$"));
            visit.open("/documents/court?state=decided");
            assertThat(visit.page().locator("tbody")).containsText("Quàng Thị Dung");
        }
    }

    @Test
    void whatIsReplacedSaysSoAndNamesWhatRestsOnIt() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/documents/" + directive + "/relations");
            assertThat(visit.page().locator(".alert").first()).containsText("còn hiệu lực");
            visit.open("/documents/" + fresh + "/relations");
            visit.page().selectOption("#kind", "REPLACES");
            visit.page().fill("#to", "21cttu");
            visit.page().locator(".found button").first().click();
            visit.page()
                    .getByText("Thêm", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();

            assertThat(visit.page().locator("main")).containsText("Đã thêm quan hệ");
            assertThat(visit.axe()).isEmpty();
            visit.open("/documents/" + directive + "/relations");
            assertThat(visit.page().locator(".alert").first()).containsText("đã được thay thế");
            assertThat(visit.page().locator("#rests")).containsText("35-KH/TU");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "relations.png"));
            visit.open("/documents/" + directive + "/relations?on=1/1/2023");
            assertThat(visit.page().locator(".alert").first()).containsText("Ngày 01/01/2023: còn hiệu lực");
        }
    }

    @Test
    void aRelationEndsOnADayAndKeepsItsNote() {
        DocumentId guide = shelf.put(
                DocumentKind.GUIDANCE, "9-HD/TU", "Tỉnh ủy Đồi Xanh", "2023-02-01", "Hướng dẫn phòng, chống rét");
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/documents/" + guide + "/relations");
            visit.page().selectOption("#kind", "GUIDES");
            visit.page().fill("#to", "21cttu");
            visit.page().locator(".found button").first().click();
            visit.page().fill("#until", "31/12/2022");
            visit.page().fill("#note", "theo bản gốc");
            var add =
                    visit.page().getByText("Thêm", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true));
            add.click();
            assertThat(visit.page().locator("main")).containsText("Ngày hết không được trước ngày bắt đầu");
            visit.open("/documents/" + guide + "/relations");
            visit.page().selectOption("#kind", "GUIDES");
            visit.page().fill("#to", "21cttu");
            visit.page().locator(".found button").first().click();
            visit.page().fill("#note", "theo bản gốc");
            add.click();
            assertThat(visit.page().locator("main")).containsText("Đã thêm quan hệ");
            visit.page().locator("input[name=until]").first().fill("30/6/2024");
            visit.page().locator(".citations button[value=CONFIRMED]").first().click();
            assertThat(visit.page().locator(".citations").first()).containsText("đến hết ngày 30/06/2024");
            assertThat(visit.page().locator(".citations").first()).containsText("theo bản gốc");
            assertThat(visit.axe()).isEmpty();
            assertThat(visit.scrollsSideways()).isFalse();

            // It holds on its last day and no longer on the next.
            visit.open("/documents/" + directive + "/graph?on=30/6/2024");
            assertThat(visit.page().locator("tbody")).containsText("Được hướng dẫn bởi Hướng dẫn 9-HD/TU");
            assertThat(visit.page().locator("tbody")).containsText("Hướng dẫn Chỉ thị 21-CT/TU");
            visit.open("/documents/" + directive + "/graph?on=1/7/2024");
            assertThat(visit.page().locator("tbody")).not().containsText("9-HD/TU");
        }
    }

    @Test
    void whatAPersonSaidOfAStubFollowsWhenTheDocumentComes() {
        DocumentId stub = Office.as(
                actor,
                () -> server.bean(Registering.class)
                        .cited(NewDocument.cited(DocumentKind.RESOLUTION, "88-NQ/TU", "", null, "")));
        Office.as(
                actor,
                () -> server.bean(Relating.class)
                        .add(new NewRelation(plan, stub, RelationKind.SUPPLEMENTS, null, null, "người ghi")));

        DocumentId real = shelf.put(
                DocumentKind.RESOLUTION, "88-NQ/TU", "Tỉnh ủy Đồi Xanh", "2021-12-01", "Nghị quyết về chăn nuôi");
        shelf.settle();

        assertThat(Office.as(actor, () -> server.bean(Relating.class).of(plan)))
                .filteredOn(relation -> relation.kind() == RelationKind.SUPPLEMENTS)
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.other().id()).isEqualTo(real);
                    assertThat(relation.note()).isEqualTo("người ghi");
                    assertThat(relation.state()).isEqualTo(RelationState.CONFIRMED);
                });
    }

    @Test
    void theGraphIsAPictureAndAList() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/documents/" + plan + "/graph?depth=3");
            assertThat(visit.page().locator("svg .box").first()).isVisible();
            assertThat(visit.page().locator("tbody tr")).not().hasCount(1);
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "graph.png"));
        }
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(clerk);
            for (String page : new String[] {"/graph", "/citations", "/relations"}) {
                visit.open("/documents/" + plan + page);
                assertThat(visit.scrollsSideways()).as(page).isFalse();
            }
        }
    }

    @Test
    void theSearchFindsAndMarks() {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/documents/search");
            visit.page().fill("#words", "\"du tru thuc an\"");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("mark")).hasText("dự trữ thức ăn");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "search.png"));
            for (String hostile :
                    new String[] {"%25", "%22", "%00", "a%26%7C!", "%27%3B--", "&year=abcd", "&issuer=x&on=99"}) {
                visit.open("/documents/search?q=" + hostile);
                assertThat(visit.status()).as(hostile).isLessThan(500);
            }
        }
    }
}
