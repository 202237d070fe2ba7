package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** From an empty installation to somebody invited who forgets their password: with a real mail server in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LettersTest {

    private static final Pattern LINK =
            Pattern.compile("https://thongsuot\\.example(/(?:reset|invitation)/[A-Za-z0-9_-]+)");
    private static final String PASSWORD = "trăng lên đầu núi";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningServer server;
    private String code;

    @BeforeAll
    void start() {
        mail.start();
        server = RunningServer.start(Map.of(
                "mail.host", "127.0.0.1",
                "mail.port", String.valueOf(mail.getSmtp().getPort()),
                "mail.tls", "false",
                "mail.from", "thong-suot@tinh.example",
                "public.address", "https://thongsuot.example"));
        code = server.bean(FirstRun.class).code().orElseThrow();
        try (Surfer surfer = new Surfer(server)) {
            assertThat(surfer.follow(surfer.get("/")).body()).contains("quản trị đầu tiên");
            Answer wrong = setUp(surfer, "2222-2222-2222", "quan.tri");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("quan.tri").doesNotContain(PASSWORD);
            assertThat(setUp(surfer, code, "quan.tri").location()).isEqualTo("/");
            assertThat(surfer.get("/rights").body()).contains("Quản trị");
        }
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        mail.stop();
    }

    @Test
    void letsNobodySetUpTwice() {
        assertThat(server.bean(FirstRun.class).code()).isEmpty();
        try (Surfer surfer = new Surfer(server)) {
            surfer.get("/sign-in");
            assertThat(setUp(surfer, code, "thu.hai").location()).contains("/sign-in");
        }
    }

    @Test
    void keepsTheLastAdministrator() throws SQLException {
        try (Surfer surfer = administrator()) {
            String right = one("select id::text from role_grant where role = 'ADMINISTRATOR' and unit is null");
            surfer.get("/rights/" + right + "/revoke");
            Answer answer = surfer.post("/rights/" + right + "/revoke", Map.of("reason", "thử"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("cuối cùng");
            assertThat(surfer.get("/rights/at/installation").status()).isEqualTo(200);
        }
    }

    @Test
    void invitesByALetterThatCountsOnceAndLetsBackInByAnother() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        try (Surfer surfer = administrator()) {
            surfer.get("/accounts/invite");
            Answer made = surfer.post(
                    "/accounts/invite",
                    Map.of("name", "Triệu Thị Sim", "login", "sim.tt", "mail", "sim@xa.example", "unit", ""));
            assertThat(made.body()).contains("/invitation/", "Đã gửi thư tới sim@xa.example");
        }
        String link = letter("sim@xa.example", "Lời mời");
        try (Surfer surfer = new Surfer(server)) {
            assertThat(surfer.get(link).body()).contains("Triệu Thị Sim", "sim.tt");
            assertThat(surfer.post(link, Map.of("password", "sim.tt 1234567", "again", "sim.tt 1234567"))
                            .status())
                    .isEqualTo(422);
            assertThat(surfer.post(link, Map.of("password", PASSWORD, "again", PASSWORD))
                            .location())
                    .isEqualTo("/sign-in");
            assertThat(surfer.get(link).status()).isEqualTo(410);
            assertThat(surfer.signIn("sim.tt", PASSWORD).location()).isEqualTo("/");
            forgets(surfer);
        }
    }

    private void forgets(Surfer inside) throws Exception {
        mail.purgeEmailFromAllMailboxes();
        String link;
        try (Surfer surfer = new Surfer(server)) {
            surfer.get("/reset");
            String known = surfer.post("/reset", Map.of("name", "sim.tt")).body();
            surfer.get("/reset");
            String nobody = surfer.post("/reset", Map.of("name", "khong.co.ai")).body();
            assertThat(plain(known)).as("says nothing of who is there").isEqualTo(plain(nobody));
            link = letter("sim@xa.example", "Đặt mật khẩu");
            assertThat(mail.getReceivedMessages()).hasSize(1);
            surfer.get(link);
            surfer.post(link, Map.of("password", "nắng xuống chân đồi", "again", "nắng xuống chân đồi"));
            assertThat(surfer.signIn("sim.tt", PASSWORD).status()).isEqualTo(401);
            assertThat(surfer.signIn("sim.tt", "nắng xuống chân đồi").status()).isEqualTo(302);
        }
        assertThat(inside.get("/account").status())
                .as("other sessions have ended")
                .isEqualTo(302);
    }

    @Test
    void forgetsALinkAfterItsTimeAndKeepsOnlyItsHash() throws Exception {
        try (Surfer surfer = administrator()) {
            surfer.get("/accounts/invite");
            String page = surfer.post(
                            "/accounts/invite", Map.of("name", "Đàm Văn Lê", "login", "le.dv", "mail", "", "unit", ""))
                    .body();
            Matcher found = LINK.matcher(page);
            assertThat(found.find()).isTrue();
            String word = found.group(1).substring("/invitation/".length());
            assertThat(one("select count(*)::text from one_time_token where encode(hash, 'escape') like '%" + word
                            + "%'"))
                    .isEqualTo("0");
            run(
                    "update one_time_token set expires_at = now() - interval '1 second' where account = (select id from account where login = 'le.dv')");
            assertThat(surfer.get(found.group(1)).status()).isEqualTo(410);
        }
    }

    @Test
    void closesAnAccountAndEndsItsSessionsAtOnce() throws Exception {
        Person person = Person.of(server, "Lục Thị Mai", "mai.lt");
        try (Surfer surfer = administrator();
                Surfer there = new Surfer(server)) {
            there.signIn(person);
            surfer.get("/accounts/" + person.account() + "/close");
            assertThat(surfer.post("/accounts/" + person.account() + "/close", Map.of("reason", ""))
                            .status())
                    .isEqualTo(422);
            assertThat(surfer.post("/accounts/" + person.account() + "/close", Map.of("reason", "Nghỉ hưu"))
                            .status())
                    .isEqualTo(302);
            assertThat(there.get("/account").status()).isEqualTo(302);
            assertThat(there.signIn(person).status()).isEqualTo(401);
            assertThat(surfer.get("/accounts?closed=true&q=luc").body()).contains("Lục Thị Mai", "Đã đóng");
        }
    }

    @Test
    void refusesStrangersWithTheRuleAndWhoCanHelp() {
        Person person = Person.of(server, "Người Ngoài Cuộc", "ngoai.cuoc");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            for (String path : new String[] {
                "/accounts", "/accounts/invite", "/rights/at/installation", "/accounts/" + person.account()
            }) {
                Answer answer = surfer.get(path);
                assertThat(answer.status()).as(path).isEqualTo(403);
                assertThat(answer.body()).as(path).contains("Người cấp được quyền", "Quản Trị Đầu Tiên");
            }
            surfer.get("/account");
            assertThat(surfer.post("/accounts/invite", Map.of("name", "X Y", "login", "xy", "unit", ""))
                            .status())
                    .isEqualTo(403);
            assertThat(surfer.post("/rights/at/installation", Map.of("role", "ADMINISTRATOR", "login", "ngoai.cuoc"))
                            .status())
                    .isEqualTo(403);
            assertThat(surfer.get("/rights/at/not-an-id").status()).isEqualTo(400);
        }
    }

    private Surfer administrator() {
        Surfer surfer = new Surfer(server);
        assertThat(surfer.signIn("quan.tri", PASSWORD).status()).isEqualTo(302);
        return surfer;
    }

    private static Answer setUp(Surfer surfer, String code, String login) {
        return surfer.post(
                "/setup",
                Map.of(
                        "code",
                        code,
                        "name",
                        "Quản Trị Đầu Tiên",
                        "login",
                        login,
                        "mail",
                        "",
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD));
    }

    private String letter(String to, String subject) throws MessagingException, IOException {
        assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0].toString()).isEqualTo(to);
        assertThat(message.getSubject()).contains(subject);
        Matcher found = LINK.matcher(message.getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String plain(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("content=\"[^\"]*\"", "");
    }

    private String one(String sql) throws SQLException {
        try (Connection owner = server.database().owner().connect();
                Statement statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection owner = server.database().owner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
