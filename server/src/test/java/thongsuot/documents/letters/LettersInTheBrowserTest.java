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

    @BeforeAll
    void anOfficeWithADirective() {
        browser = Browser.open();
        UUID unit = Offices.unit(server, "Ủy ban nhân dân xã Đồi Chè", Line.STATE, null);
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
            visit.open(path + "/edit");
            assertThat(visit.status()).isEqualTo(404);
            visit.open("/letters");
            assertThat(page.locator("tbody")).containsText("01/UBND-VHXH");
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
