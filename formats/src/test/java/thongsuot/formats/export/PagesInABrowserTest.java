package thongsuot.formats.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.CitationGraph;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInABrowserTest {
    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        // Where there is no Chromium nothing was opened.
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void asksForNothingButItself() throws IOException {
        browser.requests();
        plan(Browser.desktop()).close();
        assertThat(browser.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
    }

    @Test
    void aFactLeadsToItsWordsAndBack() throws IOException {
        try (Page page = plan(Browser.desktop())) {
            page.click("#viec-40 .o-dau a");
            assertThat(page.locator("#chu-viec-40")).isFocused();
            assertThat(page.locator("#chu-viec-40")).isInViewport();
            page.click("#chu-han-2");
            assertThat(page.locator("#han-2")).isFocused();
            assertThat(page.locator("#han-2")).isInViewport();
        }
    }

    @Test
    void keysWalkThroughTheFacts() throws IOException {
        try (Page page = plan(Browser.desktop())) {
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("#viec-2")).isFocused();
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            assertThat(page.locator("#chu-viec-1")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#viec-1")).isFocused();
            page.keyboard().press("?");
            assertThat(page.locator("#tro-giup")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.locator("#tim")).isFocused();
        }
    }

    @Test
    void wordsAreFoundWithoutTheirMarks() throws IOException {
        try (Page page = plan(Browser.desktop())) {
            page.fill("#tim", "so hoa ho so luu tru");
            assertThat(page.locator(".ds > li:visible")).hasCount(1);
            page.fill("#tim", "khong co chu nay");
            assertThat(page.locator("#khong-khop")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#viec-1")).isVisible();
        }
    }

    @Test
    void aUnitSeesWhatItLeadsAndWhereItHelps() throws IOException {
        try (Page page = plan(Browser.desktop())) {
            String unit = String.valueOf(
                    page.evaluate(
                            "[...document.querySelectorAll('#don-vi option')].find(o => o.text.startsWith('Ban Tổ chức')).value"));
            page.selectOption("#don-vi", unit);
            assertThat(page.locator(".muc-viec:visible")).hasCount(6);
            page.selectOption("#vai-tro", "-");
            assertThat(page.locator(".muc-viec:visible")).hasCount(1);
        }
    }

    @Test
    void axeFindsNothing() throws IOException {
        List<String> faults = new ArrayList<>();
        faults.addAll(faults(plan(Browser.desktop().setColorScheme(ColorScheme.LIGHT))));
        faults.addAll(faults(plan(Browser.phone().setColorScheme(ColorScheme.DARK))));
        faults.addAll(faults(graph(6, Browser.desktop().setColorScheme(ColorScheme.LIGHT))));
        faults.addAll(faults(graph(6, Browser.phone().setColorScheme(ColorScheme.DARK))));
        faults.addAll(faults(page(SampleReadings.empty(), Browser.desktop())));
        faults.addAll(faults(index()));
        faults.addAll(faults(coverage(Browser.desktop().setColorScheme(ColorScheme.LIGHT))));
        faults.addAll(faults(coverage(Browser.phone().setColorScheme(ColorScheme.DARK))));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyLinkWithinThePageArrives() throws IOException {
        try (Page page = plan(Browser.desktop().setJavaScriptEnabled(false))) {
            List<String> ids = page.locator("[id]").all().stream()
                    .map(element -> "#" + element.getAttribute("id"))
                    .toList();
            List<String> links = page.locator("a[href^='#']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(links).hasSizeGreaterThan(150);
            assertThat(ids).containsAll(links);
            page.click("#viec-3 .o-dau a");
            assertThat(page.locator("#chu-viec-3")).isInViewport();
        }
    }

    @Test
    void aPhoneShowsOneSideAtATimeAndNeverScrollsSideways() throws IOException {
        try (Page page = plan(Browser.phone())) {
            assertThat(page.locator("#viec-phai-lam")).isHidden();
            page.click("[data-the='viec-phai-lam']");
            assertThat(page.locator("#van-ban")).isHidden();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.click("#viec-1 .o-dau a");
            assertThat(page.locator("#chu-viec-1")).isInViewport();
        }
    }

    @Test
    void nothingThatADocumentSmugglesInRuns() throws IOException {
        List<String> shown = new ArrayList<>();
        try (Page page = page(SampleReadings.hostile(), Browser.desktop())) {
            page.onDialog(dialog -> shown.add(dialog.message()));
            assertThat(page.locator("img")).hasCount(0);
            assertThat(page.locator("script")).hasCount(2);
            page.keyboard().press("j");
            assertThat(page.locator("#viec-1")).isFocused();
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void aDocumentInTheDrawingLeadsToItsCitations() throws IOException {
        try (Page page = graph(12, Browser.desktop())) {
            page.click("#so-do-gon .hop[data-id='1']");
            assertThat(page.locator("#vb-1")).isFocused();
            assertThat(page.locator("#vb-1")).containsText("Được viện dẫn trong (12)");
            int before = page.locator(".hop:visible").count();
            page.click("#day-du");
            assertThat(page.locator(".hop:visible").count()).isGreaterThan(before);
        }
    }

    @Test
    void aCellOfTheMapLeadsToBothTexts() throws IOException {
        try (Page page = coverage(Browser.desktop())) {
            assertThat(page.locator("#kh-0-yc-1")).isHidden();
            page.click(".ban-do a[href='#kh-0-yc-1']");
            assertThat(page.locator("#kh-0-yc-1")).isInViewport();
            assertThat(page.locator("#kh-0-yc-1 mark").first()).isVisible();
            page.click(".cong-cu button[data-k='later_date']");
            assertThat(page.locator("#kh-0-yc-1")).isHidden();
        }
    }

    @Test
    void aComparisonNeverScrollsAPhoneSideways() throws IOException {
        try (Page page = coverage(Browser.phone())) {
            page.click("#kh-0 summary");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private Page coverage(NewContextOptions options) throws IOException {
        return browser.page(folder, out -> CoverageExport.html(SamplePlans.PARENT, SamplePlans.branch(), out), options);
    }

    private Page plan(NewContextOptions options) throws IOException {
        return page(SampleReadings.plan(), options);
    }

    private Page page(Reading reading, NewContextOptions options) throws IOException {
        return browser.page(folder, out -> HtmlExport.write(reading, "47-KH-TU.docx", out), options);
    }

    private Page graph(int communes, NewContextOptions options) throws IOException {
        CitationGraph graph = CitationGraph.of(SampleFolders.cascade(communes));
        return browser.page(folder, out -> GraphExport.html(graph, out), options);
    }

    private Page index() throws IOException {
        List<HtmlExport.IndexEntry> entries = List.of(
                new HtmlExport.IndexEntry("47-KH-TU.docx", "47 KH#TU.html", SampleReadings.plan()),
                new HtmlExport.IndexEntry("trống.txt", "trống.html", SampleReadings.empty()));
        return browser.page(folder, out -> HtmlExport.writeIndex(entries, out), Browser.desktop());
    }

    private static List<String> faults(Page page) {
        try (page) {
            List<String> faults = new ArrayList<>();
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                rule.getNodes().stream()
                        .limit(3)
                        .forEach(node ->
                                faults.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()));
            }
            return faults;
        }
    }
}
