package thongsuot.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.database.Database;
import thongsuot.testing.Surfer;
import thongsuot.testing.TestPostgres;

/**
 * A server with every secret set, that is asked for everything, fails where it can, and says nothing of them: not in its output, its log,
 * its figures, its pages, nor in what other users of the machine see of its processes.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SecretsAreNeverToldTest {

    private static final String MAIL = "mat-khau-cua-may-thu-8812";
    private static final String SEAL = "khoa-niem-phong-7741-dai-that-dai";
    private static final String PROVIDER = "bi-mat-cua-nha-cung-cap-6620";
    private static final String METRICS = "ma-xem-so-lieu-5519";
    private static final String TYPED = "mat khau da go 4408 cua toi";
    private static final String LINK = "lien-ket-dat-lai-3397";

    @TempDir
    private Path folder;

    private final StringBuilder pages = new StringBuilder();

    @Test
    void whateverHappens() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Process server = start();
        List<String> secrets = new ArrayList<>(List.of(MAIL, SEAL, PROVIDER, METRICS, TYPED, LINK));
        try (var lines = server.inputReader(StandardCharsets.UTF_8)) {
            String settings = Objects.requireNonNull(lines.readLine());
            assertThat(settings).contains("mail.password");
            pages.append(settings);
            String[] open = Objects.requireNonNull(lines.readLine()).split(" ");
            secrets.addAll(ofTheDatabase());
            use("http://127.0.0.1:" + open[1], open[2]);
            pages.append(processes(server));
            server.getOutputStream().close();
            assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            server.destroyForcibly();
        }
        String log = Files.readString(folder.resolve("server.log"));
        String databaseLog = Files.readString(folder.resolve("database.log"));

        // First that there was something to see.
        assertThat(log).contains("a letter could not be sent", "failed", "SQL");
        assertThat(pages.toString()).contains("jvm_memory_used_bytes", "bin/postgres", "mau@example.vn");
        assertThat(databaseLog).contains("ready to accept connections");
        for (String secret : secrets) {
            assertSilent("the log", log, secret);
            assertSilent("the log of the database", databaseLog, secret);
            // Who opens a link is sent back to it by the form on its page.
            if (!secret.equals(LINK)) assertSilent("what is answered and shown", pages.toString(), secret);
        }
    }

    private static void assertSilent(String where, String text, String secret) {
        for (String form : List.of(secret, base64(secret), secret.replace(" ", "+"), secret.replace(" ", "%20")))
            assertThat(text.contains(form)).as("%s has %s", where, secret).isFalse();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dthongsuot.log.level=DEBUG",
                "-cp",
                System.getProperty("java.class.path"),
                Served.class.getName(),
                folder.toString());
        int closed = closedPort();
        // Else every page leads to the one where a second factor is set up.
        builder.environment().put("THONGSUOT_SECOND_FACTOR", "nobody");
        builder.environment()
                .putAll(Map.of(
                        "THONGSUOT_POSTGRESQL_PROGRAMS",
                        TestPostgres.programs().toString(),
                        "THONGSUOT_MAIL_HOST",
                        "127.0.0.1",
                        "THONGSUOT_MAIL_PORT",
                        Integer.toString(closed),
                        "THONGSUOT_MAIL_USER",
                        "thu",
                        "THONGSUOT_MAIL_PASSWORD",
                        MAIL,
                        "THONGSUOT_SECRET_KEY",
                        SEAL,
                        "THONGSUOT_OIDC_ISSUER",
                        "http://127.0.0.1:" + closed,
                        "THONGSUOT_OIDC_CLIENT_ID",
                        "thong-suot",
                        "THONGSUOT_OIDC_CLIENT_SECRET",
                        PROVIDER,
                        "THONGSUOT_METRICS_TOKEN",
                        METRICS));
        return builder.redirectError(folder.resolve("server.log").toFile()).start();
    }

    /** Everything that is asked, and everything that fails. */
    private void use(String address, String code) throws Exception {
        try (Surfer surfer = new Surfer(address);
                HttpClient client = HttpClient.newHttpClient()) {
            keep(surfer.get("/setup"));
            keep(surfer.post(
                    "/setup",
                    Map.of(
                            "code",
                            code,
                            "name",
                            "Lò Thị Mẫu",
                            "login",
                            "mau",
                            "mail",
                            "mau@example.vn",
                            "password",
                            TYPED,
                            "again",
                            TYPED)));
            for (String page : List.of("/", "/account", "/units", "/accounts", "/audit", "/rights", "/nowhere"))
                keep(surfer.follow(surfer.get(page)));
            keep(surfer.get("/sign-in/by/provider"));
            keep(surfer.get("/sign-in/with/provider?code=1&state=2"));
            keep(surfer.post("/reset", Map.of("name", "mau")));
            keep(surfer.post("/sign-in", Map.of("name", "mau", "password", TYPED + " sai", "_csrf", "giả")));
            keep(surfer.get("/reset/" + LINK));
            String figures = client.send(
                            HttpRequest.newBuilder(URI.create(address + "/metrics"))
                                    .header("Authorization", "Bearer " + METRICS)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            pages.append(figures);
            assertThat(surfer.get("/metrics").status()).isEqualTo(404);
            awaitLetter();
            withoutDatabase(surfer);
        }
    }

    /** Killed again and again, because it comes back within the second. */
    private void withoutDatabase(Surfer surfer) throws Exception {
        boolean failed = false;
        for (int i = 0; i < 20 && !failed; i++) {
            String pid = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                    .getFirst();
            new ProcessBuilder("kill", "-9", pid.strip()).start().waitFor();
            for (String page : List.of("/reset/" + LINK, "/units", "/readyz")) {
                Surfer.Answer answer = surfer.get(page);
                keep(answer);
                failed |= answer.status() >= 500 && page.startsWith("/reset");
            }
        }
        assertThat(failed).isTrue();
    }

    private void awaitLetter() throws Exception {
        for (int i = 0; i < 200; i++) {
            if (Files.readString(folder.resolve("server.log")).contains("a letter could not be sent")) return;
            Thread.sleep(50);
        }
    }

    private void keep(Surfer.Answer answer) {
        pages.append(answer.status())
                .append(answer.location())
                .append(answer.headers())
                .append(answer.body());
    }

    /** The passwords of both roles, as somebody beside the server may know them. */
    private List<String> ofTheDatabase() throws Exception {
        try (Database database = Database.beside(folder, TestPostgres.programs())) {
            return List.of(database.owner().password(), database.application().password());
        }
    }

    /** What {@code ps} shows to everybody. */
    private static String processes(Process server) throws IOException {
        StringBuilder all = new StringBuilder();
        for (ProcessHandle each : server.toHandle().descendants().toList()) all.append(commandLine(each.pid()));
        return all.append(commandLine(server.pid())).toString();
    }

    private static String commandLine(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(file) ? Files.readString(file).replace('\0', ' ') : "bin/postgres";
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
