package thongsuot.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a token. Every answer that it gets is held to the document of the addresses. */
final class Program implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern WORD = Pattern.compile("value=\"(ts_[A-Za-z0-9_-]{43})\"");
    private static @Nullable Description description;

    private final RunningServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final @Nullable String token;

    Program(RunningServer server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    record Answer(int status, Map<String, List<String>> headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        /** The end of the type of a problem: {@code reads-only}. */
        String problem() {
            return json().get("type").stringValue().replace("/api#", "");
        }
    }

    /** Makes a token on the page, as its owner does, and takes the word from the one answer that has it. */
    static String token(RunningServer server, Person person, UUID post, String scope) {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            surfer.get("/account/tokens");
            Surfer.Answer made = surfer.post(
                    "/account/tokens",
                    Map.of("name", "Phần mềm thử", "post", post.toString(), "scope", scope, "days", "90"));
            Matcher word = WORD.matcher(made.body());
            if (made.status() != 201 || !word.find()) throw new AssertionError(made.status() + " " + made.body());
            return word.group(1);
        }
    }

    static Program with(RunningServer server, Person person, UUID post, String scope) {
        return new Program(server, token(server, person, post, scope));
    }

    Description description() {
        Description known = description;
        if (known == null)
            description =
                    known = new Description(raw(request("/api/v1/openapi.json")).body());
        return known;
    }

    Answer get(String path, String... headers) {
        return checked("GET", path, raw(request(path, headers)));
    }

    /** With a key of its own. */
    Answer post(String path, String version, String body) {
        return post(
                path,
                body,
                "If-Match",
                version,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** With these headers and no others. */
    Answer post(String path, String body, String... headers) {
        return post(path, BodyPublishers.ofString(body), headers);
    }

    Answer post(String path, BodyPublisher body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) all.addAll(List.of("Content-Type", "application/json"));
        return checked(
                "POST", path, raw(request(path, all.toArray(String[]::new)).POST(body)));
    }

    Answer send(String method, String path) {
        return checked(method, path, raw(request(path).method(method, BodyPublishers.noBody())));
    }

    /** The status alone, of whatever is asked with the token. */
    int page(String path) {
        return raw(request(path)).status();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) request.headers(headers);
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private Answer raw(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer checked(String method, String path, Answer answer) {
        String type = answer.header("content-type").replaceFirst(";.*", "");
        Description known = description;
        if (known != null) {
            List<String> faults = known.faults(method, path, answer.status(), type, answer.body());
            if (!faults.isEmpty())
                throw new AssertionError(
                        method + " " + path + " " + answer.status() + ": " + faults + "\n" + answer.body());
        }
        if (answer.headers().containsKey("set-cookie")) throw new AssertionError("a cookie for a program: " + path);
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
