package thongsuot.documents.letters;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.official.LibreOffice;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.testing.Browser;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** From a directive to the letter that was sent, as a clerk does it. */
@TestInstance(Lifecycle.PER_CLASS)
class LettersInTheBrowserTest {

    private Browser browser;
    private final RunningServer server = RunningServer.shared();
    private Person clerk;
    private UUID office = new UUID(0, 0);

    @BeforeAll
    void anOfficeWithADirective() {
        browser = Browser.open();
        UUID unit = Offices.unit(server, "Ủy ban nhân dân xã Đồi Chè", Line.STATE, null);
        office = unit;
        clerk = Person.of(server, "Hà Thị Thư", "let-thu").with(server, Role.OFFICE, unit, Line.STATE);
        Directives.registered(server, unit);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void aDirectiveBecomesANumberedLetterThatStays() throws Exception {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(clerk).open("/letters");
            Page page = visit.page();
            assertThat(visit.axe()).isEmpty();
            page.locator("main .btn-primary").first().click();
            assertThat(visit.axe()).isEmpty();
            page.getByText("Kế hoạch 49-KH/TU").click();
            assertThat(page.locator("main")).containsText("chưa được rà soát");
            assertThat(visit.axe()).isEmpty();
            page.getByLabel("Trạm Y tế xã").uncheck();
            visit.picture(Path.of("target", "pictures", "letter-units.png"));
            press(page, "Soạn công văn");

            assertThat(page.inputValue("#body"))
                    .contains("***trước ngày 15/7/2026***", "**1. Phòng Văn hóa - Xã hội**");
            assertThat(page.locator("#symbol")).hasValue("UBND");
            assertThat(page.locator("#authority")).hasValue("TM. Ủy ban nhân dân");
            page.fill("#signer", "Đinh Văn Gió");
            page.fill("#symbol", "UBND-VHXH");
            page.fill("#annexes", "# Danh sách bể bơi\n| TT | Bể bơi |\n|---|---|\n| 1 | Bể trường Đồi Chè |");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "letter-form.png"));
            press(page, "Lưu dự thảo");

            assertThat(page.locator("main")).containsText("Đã lưu dự thảo");
            assertThat(visit.axe()).isEmpty();
            String path = page.url().substring(server.address().length());
            visit.open(path + "/issue");
            assertThat(visit.axe()).isEmpty();
            press(page, "Lấy số và phát hành");

            assertThat(page.locator("h1")).hasText("01/UBND-VHXH");
            assertThat(visit.axe()).isEmpty();
            visit.picture(Path.of("target", "pictures", "letter-issued.png"));
            assertThat(page.locator("main")).containsText("Phụ lục: Danh sách bể bơi");
            assertThat(page.locator("main")).containsText("Bể trường Đồi Chè");
            byte[] docx = bytes(page, path + "/docx");
            assertThat(bytes(page, path + "/docx")).isEqualTo(docx);
            Reading reading = DocumentReader.standard().read(DocumentFiles.open(docx, "01.docx"));
            assertThat(reading.header().code()).isEqualTo("01/UBND-VHXH");
            assertThat(reading.header().issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐỒI CHÈ");
            assertThat(reading.signature().name()).isEqualTo("Đinh Văn Gió");
            if (LibreOffice.installed().isPresent()) {
                byte[] pdf = bytes(page, path + "/pdf");
                assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
                assertThat(bytes(page, path + "/pdf"))
                        .as("the PDF that was kept")
                        .isEqualTo(pdf);
            }
            assertThat(reading.text()).contains("Bể trường Đồi Chè");
            page.getByText("Xem trong sổ")
                    .or(page.locator("main .alert a"))
                    .first()
                    .click();
            visit.open(page.url().substring(server.address().length()) + "/relations");
            assertThat(page.locator("main")).containsText("Kế hoạch 49-KH/TU");
            assertThat(page.locator(".citations").first()).containsText("Thực hiện");
            visit.open(path + "/edit");
            assertThat(visit.status()).isEqualTo(404);
            visit.open("/letters");
            assertThat(page.locator("tbody")).containsText("01/UBND-VHXH");
        }
    }

    @Test
    void twoWhoEditMeetOnAPageAndNothingTypedIsLost() {
        Person second = Person.of(server, "Tống Văn Nhì", "let-nhi").with(server, Role.OFFICE, office, Line.STATE);
        try (Visit one = browser.visit(server).signIn(clerk);
                Visit other = browser.visit(server).signIn(second)) {
            one.open("/letters/new");
            Page page = one.page();
            page.selectOption("#kind", "REPORT");
            page.fill("#subject", "kết quả kiểm tra bến đò");
            press(page, "Bắt đầu soạn");
            String path = page.url().substring(server.address().length()).replaceFirst("/edit$", "");
            other.open(path + "/edit");
            other.page().fill("#body", "Đoạn của người thứ hai.");
            other.page().fill("#place", "Đồi Chè");
            press(other.page(), "Lưu dự thảo");
            page.fill("#body", "Đoạn của người thứ nhất.");
            page.selectOption("#kind", "NOTICE");
            press(page, "Lưu dự thảo");

            assertThat(page.locator(".alert").first()).containsText("Tống Văn Nhì đã lưu lúc");
            assertThat(page.locator(".part.clash")).hasCount(1);
            assertThat(page.locator(".part.clash .sides")).containsText("Đoạn của người thứ hai.");
            assertThat(page.locator("#body")).hasValue("Đoạn của người thứ nhất.");
            assertThat(page.locator("#place")).hasValue("Đồi Chè");
            assertThat(one.axe()).isEmpty();
            assertThat(one.scrollsSideways()).isFalse();
            page.fill("#body", "Đoạn của hai người.");
            press(page, "Lưu bản đã hợp nhất");
            assertThat(page.locator("main")).containsText("Đoạn của hai người.");
        }
    }

    @Test
    void whatCannotBePrintedIsSaidAndWhatWasTypedStays() {
        try (Visit visit = browser.visit(server, Browser.phone())) {
            visit.signIn(clerk).open("/letters/new");
            Page page = visit.page();
            page.selectOption("#kind", "PLAN");
            page.fill("#subject", "kiểm tra các bến đò");
            press(page, "Bắt đầu soạn");
            assertThat(page.locator("#symbol")).hasValue("KH-UBND");
            page.fill("#body", "| a | b |\n| 1 | 2 | 3 |");
            press(page, "Lưu dự thảo");
            assertThat(page.locator("#errors")).containsText("Bảng có 2 cột mà một dòng có 3 ô");
            assertThat(page.locator("#body")).hasValue("| a | b |\n| 1 | 2 | 3 |");
            page.fill("#body", "Ủy ban nhân dân xã kiểm tra các bến đò.");
            page.fill("#dated", "01/01/2019");
            press(page, "Lưu dự thảo");
            assertThat(page.locator("#errors")).containsText("không có hiệu lực vào ngày văn bản");
            assertThat(visit.scrollsSideways()).isFalse();
            assertThat(visit.axe()).isEmpty();
        }
    }

    private static byte[] bytes(Page page, String path) {
        APIResponse response = page.request().get(path);
        assertThat(response.status()).isEqualTo(200);
        return response.body();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
