package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thongsuot.demo.Demonstration;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/**
 * Every page there is: those that need no id, as the program knows them, and one of each kind that links lead to. Whoever adds a page has
 * it looked at here: axe finds nothing, no request leaves the machine, the policy holds, a phone need not scroll sideways. The first of each
 * template is looked at with all of axe's rules, the same template with other questions with those of its looks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class EveryPageTest {

    /** Of one template with other questions: sorted, filtered, turned. What comes after shows nothing new. */
    private static final int STATES = 2;

    /** In the dark the same template has the same looks. */
    private static final int DARK_STATES = 1;

    /** Where links never end, the walk does. */
    private static final int MOST = 400;

    private final RunningServer server = RunningServer.start(Map.of("demo", "true"));
    private final Person person =
            Person.of(server, "Nguyễn Thị Phương Thảo", "thao").administrator(server);

    @BeforeAll
    void open() {
        // Pages that show something: a whole province, and somebody who may see all of it.
        server.bean(Demonstration.class).prepare();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void inLightOnADesk() {
        walk(Browser.desktop(), STATES, Visit::axe);
    }

    /** What a page is made of is the same in the dark: only its looks are asked for again. */
    @Test
    void inDarkOnAPhone() {
        walk(Browser.phone().setColorScheme(ColorScheme.DARK), DARK_STATES, Visit::axeOfLooks);
    }

    private void walk(NewContextOptions options, int states, Function<Visit, List<String>> first) {
        List<String> faults = new ArrayList<>();
        // One each: a browser serves one thread.
        try (Browser browser = Browser.open();
                Visit visit = browser.visit(server, options)) {
            visit.open("/sign-in");
            faults.addAll(visit.axe());
            visit.signIn(person);
            Map<String, String> seen = new LinkedHashMap<>();
            Map<String, Integer> templates = new TreeMap<>();
            Deque<String> next = new ArrayDeque<>(roots());
            next.add("/khong-co-trang-nay");
            while (!next.isEmpty() && seen.size() < MOST) {
                String path = next.poll();
                String template = kind(path).replaceAll("\\?.*", "");
                if (templates.getOrDefault(template, 0) >= states) continue;
                if (seen.putIfAbsent(kind(path), path) != null || !isPage(visit, path)) continue;
                visit.open(path);
                faults.addAll(
                        templates.merge(template, 1, Integer::sum) == 1 ? first.apply(visit) : visit.axeOfLooks());
                if (visit.scrollsSideways()) faults.add(path + " scrolls sideways");
                if (visit.status() >= 500) faults.add(path + " answered " + visit.status());
                next.addAll(links(visit));
            }
            assertThat(templates).hasSizeGreaterThan(30);
            assertThat(seen).hasSizeLessThan(MOST);
        }
        assertThat(faults).isEmpty();
    }

    /** The pages that need no id. */
    private Set<String> roots() {
        Set<String> paths = new TreeSet<>();
        server.pages()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET))
                        mapping.getPatternValues().stream()
                                .filter(path -> !path.contains("{") && !path.contains("*"))
                                .forEach(paths::add);
                });
        paths.add("/search?q=trang");
        paths.add("/search/pick?kind=page&x.words=trang");
        return paths;
    }

    private static List<String> links(Visit visit) {
        Object found = visit.page()
                .evaluate(
                        "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href')).filter(h => !h.includes('#'))");
        List<String> links = new ArrayList<>();
        if (found instanceof List<?> all) all.forEach(each -> links.add(String.valueOf(each)));
        return links;
    }

    /** Downloads and what machines ask are not looked at. */
    private static boolean isPage(Visit visit, String path) {
        APIResponse answer = visit.page()
                .context()
                .request()
                .get(path, RequestOptions.create().setMaxRedirects(0));
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                && !answer.headers().getOrDefault("content-security-policy", "").contains("sandbox");
    }

    /** Pages that differ in an id or in their query alone are of one kind. */
    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("=[^&]*", "=")
                .replaceAll("(?<=/samples/)[^/?]+", "{name}");
    }
}
