package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** What a page can't do is told in words, with a next step and the id of the request; nothing of the inside is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningServer server = RunningServer.start(Map.of("demo", "true"));
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @SuppressWarnings("NullAway.Init")
    private String csrf;

    @BeforeAll
    void signIn() throws Exception {
        Person person = Person.of(server, "Lê Văn Tám", "tam");
        send(form(
                "/sign-in",
                "name=" + person.login() + "&password=m%E1%BB%99t+hai+ba+b%E1%BB%91n&_csrf=" + csrfOf("/sign-in")));
        csrf = csrfOf("/design");
    }

    @AfterAll
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aPageThatIsNotThere() throws Exception {
        HttpResponse<String> answer = get("/khong-co");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains(
                        "Không tìm thấy trang",
                        "Làm gì tiếp",
                        answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void aPageAskedForTheWrongWay() throws Exception {
        HttpResponse<String> answer = get("/preferences/theme");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(answer.body()).contains("Không thể mở theo cách này");
    }

    @Test
    void placesAndOrdersThatNobodyHereWrote() throws Exception {
        for (String path : new String[] {
            "/design?sort=id;drop+table+unit", "/design?after=%00", "/design?after=OTk5OmE",
                    "/design?after=MTphMTpi&sort=members",
            "/design?name=%00", "/search?q=%00", "/search/pick", "/search/pick?kind=secret"
        }) assertThat(get(path).statusCode()).as(path).isEqualTo(400);
    }

    @Test
    void lettersInNoEncoding() throws Exception {
        for (String path : new String[] {"/search?q=%ff%fe", "/search?q=%c3", "/%c0%ae/x"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
        }
    }

    @Test
    void anAddressThatIsNone() throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET /%zz?<script> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat");
        }
    }

    @Test
    void aFormThatIsTooLarge() throws Exception {
        HttpResponse<String> answer = send(form("/design", "_csrf=" + csrf + "&text=" + "a".repeat(3_000_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("quá lớn");
    }

    @Test
    void aFormWithoutItsProof() throws Exception {
        HttpResponse<String> answer = send(form("/design", "title=x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Không có quyền");
    }

    @Test
    void aSwitchLeadsNobodyElsewhere() throws Exception {
        HttpResponse<String> answer =
                send(form("/preferences/theme", "theme=dark&back=https://evil.example/&_csrf=" + csrf));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/")
                .doesNotContain("evil");
        assertThat(send(form("/preferences/theme", "theme=pink&_csrf=" + csrf)).statusCode())
                .isEqualTo(400);
        assertThat(send(form("/preferences/columns", "table=../x&_csrf=" + csrf))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void englishWhoAsksForEnglish() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/khong-co"))
                        .header("Cookie", "language=en")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body()).contains("No such page");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private String csrfOf(String path) throws Exception {
        Matcher found = CSRF.matcher(get(path).body());
        assertThat(found.find()).isTrue();
        return java.net.URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
