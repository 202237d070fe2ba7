package thongsuot.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages and sends forms by hand: cookies, no scripts, and whatever a browser would not send. */
public final class Surfer implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]*)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private String csrf = "";

    public Surfer(RunningServer server) {
        this(server.address());
    }

    public Surfer(String address) {
        this.server = address;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** An answer; {@code location} is empty where it leads nowhere else, and a path where it leads to the same server. */
    public record Answer(int status, String location, String body, Map<String, String> headers) {}

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    /** Sends a form with the proof of the page asked for last, unless the fields bring their own. */
    public Answer post(String path, Map<String, String> fields) {
        return post(path, fields, "text/html");
    }

    /** The same as a script sends it, which takes whatever comes. */
    public Answer fetch(String path, Map<String, String> fields) {
        return post(path, fields, "*/*");
    }

    private Answer post(String path, Map<String, String> fields, String accept) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf);
        String body = all.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends whatever it is given, with the proof of the page asked for last in a header. */
    public Answer post(String path, String type, HttpRequest.BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", csrf)
                .POST(body));
    }

    /** Puts bytes somewhere, with the same proof. */
    public Answer put(String path, HttpRequest.BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/octet-stream")
                .header("X-CSRF-TOKEN", csrf)
                .PUT(body));
    }

    /** Brings a cookie that no server gave. */
    public void forge(String cookie, String value) {
        HttpCookie forged = new HttpCookie(cookie, value);
        forged.setPath("/");
        forged.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), forged);
    }

    /** Follows answers that lead elsewhere, at most ten times. */
    public Answer follow(Answer answer) {
        Answer at = answer;
        for (int i = 0; i < 10 && !at.location().isEmpty(); i++) at = get(at.location());
        return at;
    }

    public Answer signIn(Person person) {
        return signIn(person.login(), person.password());
    }

    public Answer signIn(String login, String password) {
        get("/sign-in");
        Answer answer = post("/sign-in", Map.of("name", login, "password", password));
        if (answer.status() == 302 && !answer.location().contains("/sign-in")) get("/account");
        return answer;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .toList()
                .forEach(each -> cookies.getCookieStore().remove(null, each));
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : server + path);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher found = CSRF.matcher(response.body());
            if (found.find()) csrf = found.group(1);
            return new Answer(
                    response.statusCode(),
                    response.headers()
                            .firstValue("Location")
                            .orElse("")
                            .replaceFirst("^" + Pattern.quote(server) + "(?=/)", ""),
                    response.body(),
                    response.headers().map().entrySet().stream()
                            .collect(Collectors.toMap(
                                    each -> each.getKey().toLowerCase(java.util.Locale.ROOT),
                                    each -> each.getValue().getFirst())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
