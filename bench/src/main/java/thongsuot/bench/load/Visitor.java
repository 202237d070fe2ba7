package thongsuot.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person at one browser: signs in, then does something now and then, following what the pages offer. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern UNIT = Pattern.compile("href=\"(/units/[0-9a-f-]{36})[\"?]");
    private static final List<String> WORDS = List.of(
            "dang uy xa",
            "chi bộ",
            "ủy ban nhân dân",
            "van phong",
            "trường tiểu học",
            "ban tuyen giao",
            "phuong",
            "hội");

    private final String address;
    private final HttpClient client;
    private final Figures figures;
    private final Random random;
    private final List<String> units = new ArrayList<>();

    Visitor(String address, Figures figures, long seed, Executor executor) {
        this.address = address;
        this.figures = figures;
        this.random = new Random(seed);
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20))
                .executor(executor)
                .build();
    }

    /** @return whether the person is in */
    boolean signIn(String login, String password) throws InterruptedException {
        String form = get("sign-in page", "/sign-in");
        Matcher csrf = CSRF.matcher(form);
        if (!csrf.find()) return false;
        String answer = send(
                "sign in",
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                encoded(Map.of("name", login, "password", password, "_csrf", csrf.group(1))))));
        return answer.contains("/sign-out");
    }

    void act() throws InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 25) remember(get("tree", "/units"));
        else if (dice < 45) remember(get("table", "/units/table"));
        else if (dice < 75 && !units.isEmpty()) remember(get("unit", units.get(random.nextInt(units.size()))));
        else if (dice < 90) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            remember(get("search", "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8)));
        } else get("home", "/");
    }

    private void remember(String page) {
        Matcher found = UNIT.matcher(page);
        while (found.find() && units.size() < 500) units.add(found.group(1));
    }

    private String get(String kind, String path) throws InterruptedException {
        return send(kind, HttpRequest.newBuilder(URI.create(address + path)));
    }

    private String send(String kind, HttpRequest.Builder request) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            figures.took(kind, System.nanoTime() - begun);
            if (answer.statusCode() != 200) figures.failed(kind);
            return answer.body();
        } catch (IOException e) {
            figures.failed(kind);
            return "";
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
