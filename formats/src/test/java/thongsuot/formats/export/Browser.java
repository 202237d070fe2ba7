package thongsuot.formats.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium. Tests that need it are skipped, and say so, where there is none. */
final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> requests = new ArrayList<>();

    /** Something that writes a page. */
    @FunctionalInterface
    interface Written {
        void to(StringWriter out) throws IOException;
    }

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Browser open() {
        Path executable = find();
        assumeTrue(
                executable != null, "no Chromium on this machine: pages are not looked at (apt-get install chromium)");
        return new Browser(java.util.Objects.requireNonNull(executable));
    }

    private static @org.jspecify.annotations.Nullable Path find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** Opens a page as a file, as a clerk would. */
    Page page(Path folder, Written written, NewContextOptions options) throws IOException {
        StringWriter html = new StringWriter();
        written.to(html);
        Path file = Files.createTempFile(folder, "page", ".html");
        Files.writeString(file, html.toString());
        Page page = chromium.newContext(options).newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(file.toUri().toString());
        return page;
    }

    /** Every address that was asked for since the last call. */
    List<String> requests() {
        List<String> asked = List.copyOf(requests);
        requests.clear();
        return asked;
    }

    static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1440, 900);
    }

    static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
