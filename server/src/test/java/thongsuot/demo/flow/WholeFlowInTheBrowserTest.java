package thongsuot.demo.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.ThongSuot;
import thongsuot.demo.flow.InventedPlan.Answer;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.official.LibreOffice;
import thongsuot.platform.Acting;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** One plan from the file on somebody's desk to 102 communes and back, each step by those whose step it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class WholeFlowInTheBrowserTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String LIST = "Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy";
    private static final int RECEIVED_BY_CLICK = 3;

    private final LocalDate today = LocalDate.now(ThongSuot.ZONE);
    private final InventedPlan plan = new InventedPlan(today);
    private RunningServer server;
    private Browser browser;
    private Province province;
    private List<Commune> communes;
    private String document = "";
    private String issue = "";

    @BeforeAll
    void aProvinceWithNothingInItsRegisters() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        province = Province.load(server);
        communes = province.communes();
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    @Order(1)
    void theOfficeUploadsThePlanAndItIsReadInTheBackground() {
        try (Visit visit = office()) {
            document = uploaded(visit, "KH-58-KH-TU.docx", plan.province("Nguyễn Thục Miên"));
            visit.open(document);
            Page page = visit.page();
            assertThat(page.locator("h1")).hasText("Kế hoạch 58-KH/TU");
            assertThat(page.locator("main")).containsText("Tỉnh ủy Nguyên Giang");
        }
    }

    @Test
    @Order(2)
    void itsReadingIsCheckedWithTheKeysAlone() {
        try (Visit visit = office()) {
            Page page = visit.open(document + "/review").page();
            Locator duties = page.locator("li.k-OBLIGATION");
            assertThat(duties.count()).isGreaterThanOrEqualTo(30);
            addWhatNoRuleFound(page);
            correctOne(page);
            Shots.take(page, "1-ra-soat");
            acceptAllGroups(page);
            assertThat(visit.axe()).isEmpty();
            page.locator("button[value=reviewed]").focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.endsWith(document));
            assertThat(page.locator(".alert-success").last())
                    .containsText(province.person("chanhvanphong").name());
        }
    }

    /** Selects words of the text and makes a duty of them. */
    private static void addWhatNoRuleFound(Page page) {
        page.locator("#text p", new Page.LocatorOptions().setHasText("kết quả được công khai"))
                .first()
                .selectText();
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        page.locator("#add textarea[name=lead]").fill("Văn phòng Tỉnh ủy");
        page.locator("#add button.btn-primary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("li.k-OBLIGATION[data-state=ADDED]")).hasCount(1);
    }

    private void correctOne(Page page) {
        Locator duty =
                page.locator("li.k-OBLIGATION", new Page.LocatorOptions().setHasText("biên soạn tài liệu bằng tranh"));
        duty.first().click();
        page.keyboard().press("e");
        Locator due = page.locator("li.k-OBLIGATION form input[name=due]");
        due.fill("15/1/" + (today.getYear() + 1));
        due.press("Enter");
        assertThat(page.locator("li.k-OBLIGATION[data-state=CORRECTED]")).hasCount(1);
    }

    private static void acceptAllGroups(Page page) {
        Locator groups = page.locator(".group-head button");
        for (int i = 0; i < 60 && groups.count() > 0; i++) {
            int before = groups.count();
            page.keyboard().press("g");
            page.waitForTimeout(400);
            if (groups.count() == before) page.keyboard().press("Enter");
            page.waitForTimeout(200);
        }
        assertThat(groups).hasCount(0);
    }

    @Test
    @Order(3)
    void itIsIssuedToOneHundredAndTwoCommunes() {
        try (Visit visit = office()) {
            frozenList(visit);
            Page page = visit.open(document).page();
            page.locator("a[href^='/dispatch/new']").first().click();
            page.getByLabel("Danh sách nơi nhận").first().selectOption(LIST + " (102 đơn vị)");
            page.getByLabel("Hạn tiếp nhận").first().fill(date(today.plusDays(7)));
            page.getByLabel("Hạn gửi kế hoạch của đơn vị").first().fill(date(today.plusDays(31)));
            Shots.take(page, "2-phat-hanh");
            press(page, "Phát hành");
            assertThat(page).hasURL(Pattern.compile(".*/dispatch/[0-9a-f-]{36}$"));
            assertThat(page.locator("main")).containsText("0/102");
            issue = page.url().replaceAll(".*/", "");
        }
    }

    private static void frozenList(Visit visit) {
        Page page = visit.open("/audiences/new?line=PARTY").page();
        page.locator("#ancestor").pressSequentially("Tỉnh ủy Nguyên Giang");
        page.locator(".picker:has(#ancestor) .found button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Tỉnh ủy Nguyên Giang")))
                .first()
                .click();
        page.getByLabel("Chỉ các đơn vị trực thuộc trực tiếp").check();
        page.getByLabel("Cấp xã", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator("#meant h2")).hasText("102 đơn vị theo quy tắc này");
        page.fill("#name", LIST);
        press(page, "Chốt danh sách");
        assertThat(page.locator("main")).containsText("Đã chốt danh sách 102 đơn vị");
    }

    @Test
    @Order(4)
    void communesReceiveItHereOrByTelephoneAndOneRefuses() {
        for (int i = 0; i < RECEIVED_BY_CLICK; i++) {
            try (Visit visit = visit(province.clerk(communes.get(i)))) {
                Page page = visit.open("/inbox").page();
                page.locator("tbody th a").first().click();
                if (i == 0) Shots.take(page, "3-tiep-nhan");
                press(page, "Tiếp nhận");
                assertThat(page.locator("main")).containsText("Đã tiếp nhận và vào sổ.");
            }
        }
        try (Visit visit = visit(province.clerk(communes.get(3)))) {
            Page page = visit.open(inbox(3)).page();
            page.getByText("Văn bản gửi nhầm?").click();
            page.getByLabel("Lý do từ chối").fill("Tệp văn bản không mở được, đề nghị gửi lại.");
            press(page, "Từ chối tiếp nhận");
            assertThat(page.locator("main")).containsText("Đã từ chối");
        }
        try (Visit visit = office()) {
            for (int i = 4; i < 6; i++) {
                Page page = visit.open("/dispatch/" + issue + "/units/"
                                + communes.get(i).unit().id() + "/enter")
                        .page();
                page.getByLabel("Người báo")
                        .fill("đ/c " + communes.get(i).clerk().name() + ", văn thư");
                press(page, "Ghi thay");
                assertThat(page.locator("main"))
                        .containsText("Đã ghi cho " + communes.get(i).unit().name());
            }
            moreReceive();
            Page page = visit.open("/dispatch/" + issue).page();
            assertThat(page.locator("main")).containsText("91/102");
            assertThat(visit.axe()).isEmpty();
            Shots.take(page, "4-tien-do");
            visit.open("/dispatch/" + issue + "/units?state=REFUSED");
            assertThat(page.locator("tbody")).containsText("Tệp văn bản không mở được");
        }
    }

    /** The same act without a browser for each, so that the page has what it has in life. */
    private void moreReceive() {
        TransactionTemplate transaction = new TransactionTemplate(server.bean(PlatformTransactionManager.class));
        for (Commune commune : communes.subList(6, 92))
            try {
                Acting.as(
                        commune.clerk(),
                        "",
                        () -> transaction.execute(_ -> server.bean(Receiving.class)
                                .receive(
                                        new IssueId(java.util.UUID.fromString(issue)),
                                        commune.unit().id())));
            } catch (Exception e) {
                throw new IllegalStateException(commune.unit().name(), e);
            }
    }

    @Test
    @Order(5)
    void threeCommunesAnswerAndEachPlanShowsWhatItMakesOfIt() {
        Compared good = answered(0, Manner.GOOD, 41, "5-doi-chieu-tot");
        Compared weak = answered(1, Manner.WEAK, 42, "5-doi-chieu");
        Compared copied = answered(2, Manner.COPIED, 43, "5-doi-chieu-chep");

        assertThat(good.count("Có trong kế hoạch")).isGreaterThanOrEqualTo(20);
        assertThat(good.count("Chưa có")).isZero();
        assertThat(good.part("Chép nguyên văn") * 10).isLessThan(good.whole("Chép nguyên văn"));
        assertThat(good.part("Mục có bộ phận riêng") * 2).isGreaterThan(good.whole("Mục có bộ phận riêng"));

        assertThat(weak.count("Chưa có")).isGreaterThanOrEqualTo(5);
        assertThat(weak.count("Chỉ tiêu thấp hơn hoặc thiếu")).isGreaterThanOrEqualTo(5);
        assertThat(weak.count("Muộn hơn hoặc thiếu hạn")).isGreaterThanOrEqualTo(5);
        assertThat(weak.count("Có trong kế hoạch")).isLessThan(4);

        assertThat(copied.part("Chép nguyên văn") * 10).isGreaterThan(copied.whole("Chép nguyên văn") * 9);
        assertThat(copied.part("Mục có bộ phận riêng")).isZero();
    }

    /** A commune uploads its plan, sends it, and looks at what the comparison found. */
    private Compared answered(int commune, Manner manner, int number, String picture) {
        Commune from = communes.get(commune);
        byte[] file = plan.of(new Answer(from.called(), manner, number, today, from.secretary()));
        try (Visit visit = visit(province.clerk(from))) {
            uploaded(visit, "ke-hoach-" + number + ".docx", file);
            Page page = visit.open(inbox(commune) + "/plan").page();
            page.getByLabel("Số, ký hiệu kế hoạch").fill(number + "-KH/ĐU");
            press(page, "Gửi kế hoạch");
            page.waitForURL(address -> address.contains("/plans/"));
            Locator waiting = page.getByText("Đang đối chiếu kế hoạch với văn bản.");
            for (int i = 0; i < 120 && waiting.count() > 0; i++) {
                page.waitForTimeout(250);
                page.reload();
            }
            assertThat(waiting).hasCount(0);
            if (commune == 0) assertThat(visit.axe()).isEmpty();
            page.locator(".table.sides").scrollIntoViewIfNeeded();
            page.mouse().wheel(0, 420);
            page.waitForTimeout(200);
            Shots.take(page, picture);
            return new Compared(page.locator("main").innerText());
        }
    }

    /** The words of a page of comparison. */
    private record Compared(String words) {

        /** How many demands have this status; none where the page has no such filter. */
        int count(String status) {
            Matcher found =
                    Pattern.compile(Pattern.quote(status) + "\\s+(\\d+)").matcher(words);
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        }

        int part(String label) {
            return share(label, 1);
        }

        int whole(String label) {
            return share(label, 2);
        }

        private int share(String label, int group) {
            Matcher found = Pattern.compile(Pattern.quote(label) + "\\s+([\\d.]+)/([\\d.]+)")
                    .matcher(words);
            assertThat(found.find()).as(label + " in " + words).isTrue();
            return Integer.parseInt(found.group(group).replace(".", ""));
        }
    }

    @Test
    @Order(6)
    void theOfficeSeesTheWholeBranchOnOneMap() {
        try (Visit visit = office()) {
            Page page = visit.open("/dispatch/" + issue + "/coverage").page();
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator("main"))
                    .containsText(communes.getFirst().unit().name());
            assertThat(visit.axe()).isEmpty();
            Shots.take(page, "6-ban-do");
        }
    }

    @Test
    @Order(7)
    void theUnitsThatThePlanNamesGetTheirLetter() throws Exception {
        try (Visit visit = office()) {
            Page page = visit.open(document).page();
            page.locator("a[href^='/letters/new']").first().click();
            assertThat(page.locator("select[name=issuer] option:checked")).hasText("Tỉnh ủy Nguyên Giang");
            onlyDepartments(page);
            press(page, "Soạn công văn");
            assertThat(page.inputValue("#body")).contains("Sở Nông nghiệp và Môi trường", "***trước ngày ");
            page.fill("#signer", province.person("bithu").name());
            press(page, "Lưu dự thảo");
            assertThat(page.locator("main")).containsText("Đã lưu dự thảo");
            String letter = page.url().substring(server.address().length());
            visit.open(letter + "/issue");
            press(page, "Lấy số và phát hành");
            // The PDF is made on the way, by LibreOffice, which takes its time.
            assertThat(page.locator("h1"))
                    .hasText("01-CV/TU", new LocatorAssertions.HasTextOptions().setTimeout(90_000));
            assertThat(visit.axe()).isEmpty();
            Shots.take(page, "7-cong-van");
            readBack(bytes(page, letter + "/docx"));
            if (LibreOffice.installed().isPresent())
                assertThat(new String(bytes(page, letter + "/pdf"), 0, 5, StandardCharsets.ISO_8859_1))
                        .isEqualTo("%PDF-");
        }
    }

    private static void onlyDepartments(Page page) {
        for (Locator box : page.locator("input[name=units]").all())
            if (!box.inputValue().startsWith("Sở ")) box.uncheck();
    }

    private static void readBack(byte[] word) throws Exception {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(opened.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("Sở Nông nghiệp và Môi trường"));
        }
        Reading reading = DocumentReader.standard().read(DocumentFiles.open(word, "01-CV-TU.docx"));
        assertThat(reading.header().code()).isEqualTo("01-CV/TU");
        assertThat(reading.header().issuer()).isEqualTo("TỈNH ỦY NGUYÊN GIANG");
        assertThat(reading.obligations().size()).isGreaterThanOrEqualTo(7);
    }

    private Visit office() {
        return visit(province.person("chanhvanphong"));
    }

    private Visit visit(Person person) {
        return browser.visit(server, window()).signIn(person);
    }

    private static NewContextOptions window() {
        return Browser.desktop().setViewportSize(1240, 820);
    }

    private String inbox(int commune) {
        return "/inbox/" + issue + "/" + communes.get(commune).unit().id();
    }

    /** @return the path of the document that a file became */
    private static String uploaded(Visit visit, String name, byte[] content) {
        Page page = visit.open("/documents/upload").page();
        Locator holder = page.locator("#upload select[name=holder]");
        if (holder.locator("option").count() > 1) holder.selectOption("Tỉnh ủy Nguyên Giang");
        page.locator("#files").setInputFiles(new FilePayload(name, WORD, content));
        page.locator("#upload button.btn-primary").click();
        Locator made = page.locator("#intake li", new Page.LocatorOptions().setHasText(name))
                .locator("a.btn")
                .first();
        for (int i = 0; i < 160 && !made.isVisible(); i++) page.waitForTimeout(250);
        return String.valueOf(made.getAttribute("href"));
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

    private static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
