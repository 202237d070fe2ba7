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
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person at one browser: signs in, asks for pages, sends forms. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final String address;
    private final HttpClient client;
    private final Figures figures;

    Visitor(String address, Figures figures, Executor executor) {
        this.address = address;
        this.figures = figures;
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
        String answer =
                post("sign in", "/sign-in", Map.of("name", login, "password", password, "_csrf", csrf.group(1)));
        return answer.contains("/sign-out");
    }

    /** The page, empty where none came. */
    String get(String kind, String path) throws InterruptedException {
        return send(kind, HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Sends a form and follows it to the page that it leads to. */
    String post(String kind, String path, Map<String, String> fields) throws InterruptedException {
        return send(
                kind,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
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
