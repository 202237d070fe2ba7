package thongsuot.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at one browser. What the page does wrong is collected all along and fails the test at the end. */
public final class Visit implements AutoCloseable {

    private final RunningServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private int status;

    Visit(RunningServer server, BrowserContext context) {
        this.server = server;
        this.context = context;
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> {
            if (!request.url().startsWith(server.address() + "/")
                    && !request.url().startsWith("data:")) faults.add("asked elsewhere: " + request.url());
        });
        context.onConsoleMessage(this::heed);
        context.onWebError(error -> faults.add("broke: " + error.error()));
        page = context.newPage();
    }

    /** The page as Playwright has it. */
    public Page page() {
        return page;
    }

    /** Opens a page by its path. */
    public Visit open(String path) {
        Response response = page.navigate(path);
        status = response == null ? 0 : response.status();
        return this;
    }

    /** What the last page opened by its path answered, such as 404. */
    public int status() {
        return status;
    }

    /** Signs in by the form, as a person would. */
    public Visit signIn(Person person) {
        open("/sign-in");
        page.fill("input[name=name]", person.login());
        page.fill("input[name=password]", person.password());
        page.click("main button[type=submit], main button:not([type])");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    /** What axe finds wrong on the page as it stands: WCAG 2.2 A and AA and its good habits. */
    public List<String> axe() {
        return axe("{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], ");
    }

    /** The same for what depends on colours and widths alone, where a page of this build has been looked at in full: many times faster. */
    public List<String> axeOfLooks() {
        return axe(
                "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable',"
                        + " 'target-size', 'region']}, ");
    }

    /** Asked in the page and not through axe's own Java, which carries all that is right, too, to another page and back. */
    private List<String> axe(String which) {
        page.evaluate("if (!window.axe) {" + AxeBuilder.getAxeScript() + "}");
        Object found = page.evaluate("axe.run(document, " + which + """
                iframes: false, resultTypes: ['violations']}).then(all => all.violations.flatMap(rule =>
                    rule.nodes.slice(0, 3).map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary)))
                """);
        if (!(found instanceof List<?> all)) throw new IllegalStateException("axe answered " + found);
        return all.stream().map(each -> page.url() + " " + each).toList();
    }

    /** Whether the page is wider than the window, so that a phone would scroll sideways. */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    }

    /** A picture of the whole page, for people. */
    public Visit picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** What went wrong so far: requests to elsewhere, breaches of the policy, errors of scripts. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void heed(ConsoleMessage message) {
        // A page that answers 404 on purpose is an error to the browser's console, not to us.
        boolean answer = message.text().startsWith("Failed to load resource")
                && !message.location().contains("/assets/");
        if (message.type().equals("error") && !answer) faults.add("console: " + message.text());
    }

    @Override
    public void close() {
        context.close();
        if (!faults.isEmpty()) throw new AssertionError(server.address() + ": " + faults);
    }
}
