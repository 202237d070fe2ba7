package thongsuot.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium. Tests that need it are skipped, and say so, where there is none. A test opens one for its class and a
 * {@link Visit} for each person who looks:
 *
 * <pre>{@code
 * try (Visit visit = browser.visit(server, Browser.desktop())) {
 *     visit.signIn(person).open("/units");
 *     assertThat(visit.page().locator("h1")).hasText("Đơn vị");
 * }
 * }</pre>
 *
 * Leaving a visit fails the test if the page asked another machine for anything, broke the Content-Security-Policy or wrote an error.
 */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    public static Browser open() {
        Path executable = find();
        assumeTrue(
                executable != null, "no Chromium on this machine: pages are not looked at (apt-get install chromium)");
        return new Browser(Objects.requireNonNull(executable));
    }

    /** Somebody comes with an empty browser: no cookies, nothing kept. */
    public Visit visit(RunningServer server, NewContextOptions options) {
        return new Visit(
                server,
                chromium.newContext(
                        options.setBaseURL(server.address()).setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh")));
    }

    public Visit visit(RunningServer server) {
        return visit(server, desktop());
    }

    public static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.LIGHT);
    }

    public static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.LIGHT);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static @Nullable Path find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
