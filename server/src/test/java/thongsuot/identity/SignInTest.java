package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.warrenstrange.googleauth.GoogleAuthenticator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** The door, tried by people and by others. */
class SignInTest {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");
    private static final Pattern CODE = Pattern.compile("<code>([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})</code>");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]+)\"");

    private final RunningServer server = RunningServer.shared();

    private Person person(String login) {
        return Person.of(server, "Hà Thị Mận", login);
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        Person person = person("man.ask");
        try (Surfer surfer = new Surfer(server)) {
            assertThat(surfer.get("/account/sessions?x=1").location()).endsWith("/sign-in");
            surfer.get("/sign-in");

            Answer answer = surfer.post("/sign-in", Map.of("name", person.login(), "password", person.password()));

            assertThat(answer.location()).isEqualTo("/account/sessions?x=1");
        }
    }

    @Test
    void leadsNobodyElsewhere() {
        Person person = person("man.elsewhere");
        try (Surfer surfer = new Surfer(server)) {
            surfer.get("//evil.example/%2e%2e");
            surfer.get("/sign-in?continue=https://evil.example");
            Answer answer = surfer.post(
                    "/sign-in",
                    Map.of(
                            "name",
                            person.login(),
                            "password",
                            person.password(),
                            "back",
                            "https://evil.example",
                            "continue",
                            "//evil.example"));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.location()).doesNotContain("evil");
        }
    }

    @Test
    void givesANewSessionIdAndANewFormProofAtSignIn() {
        Person person = person("man.fix");
        try (Surfer surfer = new Surfer(server)) {
            surfer.get("/sign-in");
            String before = surfer.cookie("thongsuot").orElseThrow();
            surfer.signIn(person);
            assertThat(surfer.cookie("thongsuot")).isPresent().get().isNotEqualTo(before);
        }
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfNobody() {
        Person person = person("man.same");
        try (Surfer surfer = new Surfer(server)) {
            Answer known = surfer.signIn(person.login(), "sai mật khẩu rồi");
            Answer nobody = surfer.signIn("khong.co.ai", "sai mật khẩu rồi");
            assertThat(known.status()).isEqualTo(401);
            assertThat(nobody.status()).isEqualTo(401);
            assertThat(alert(known)).isEqualTo(alert(nobody)).isNotEmpty();
        }
    }

    @Test
    void makesALoginWaitAfterFiveFailuresAlsoWithTheRightPassword() {
        Person person = person("man.wait");
        try (Surfer surfer = new Surfer(server)) {
            for (int i = 0; i < 5; i++)
                assertThat(surfer.signIn(person.login(), "sai mật khẩu " + i).status())
                        .isEqualTo(401);

            Answer answer = surfer.signIn(person);

            assertThat(answer.status()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.headers().get("retry-after"))).isBetween(1, 30);
            assertThat(answer.body()).contains("giây");
        }
    }

    @Test
    void takesNothingHostileForALogin() {
        try (Surfer surfer = new Surfer(server)) {
            for (String name : List.of(
                    "' or 1=1 --",
                    "admin'; drop table account; --",
                    "a".repeat(100_000),
                    "\u0000",
                    "<script>x</script>",
                    "../../etc/passwd",
                    "%00",
                    "𝕬"))
                assertThat(surfer.signIn(name, "x".repeat(50_000)).status())
                        .as(name)
                        .isIn(400, 401, 429);
            assertThat(surfer.get("/sign-in").status()).isEqualTo(200);
        }
    }

    @Test
    void refusesAFormWithoutItsProof() {
        Person person = person("man.csrf");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            Answer answer = surfer.post("/account/sessions", Map.of("_csrf", "forged", "key", ""));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(surfer.get("/account").status()).isEqualTo(200);
        }
        try (Surfer surfer = new Surfer(server)) {
            Answer answer =
                    surfer.post("/sign-in", Map.of("_csrf", "", "name", person.login(), "password", person.password()));
            assertThat(answer.location()).contains("/sign-in");
            assertThat(surfer.get("/account").status()).isEqualTo(302);
        }
    }

    @Test
    void asksForTheSecondFactorAndTakesEachCodeOnce() {
        Person person = person("man.totp");
        String secret;
        String recovery;
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            Answer page = surfer.get("/account/second-factor");
            assertThat(page.body()).contains("<svg class=\"qr\"");
            secret = found(SECRET, page).replace(" ", "");
            assertThat(surfer.post("/account/second-factor", Map.of("code", "000000"))
                            .status())
                    .isIn(422);
            Answer codes = surfer.post("/account/second-factor", Map.of("code", now(secret, 0)));
            assertThat(codes.status()).isEqualTo(200);
            recovery = found(CODE, codes);
        }
        try (Surfer surfer = new Surfer(server)) {
            Answer first = surfer.signIn(person);
            assertThat(first.location()).isEqualTo("/sign-in/code");
            assertThat(surfer.get("/account").status())
                    .as("half way in is outside")
                    .isEqualTo(302);
            surfer.get("/sign-in/code");
            assertThat(surfer.post("/sign-in/code", Map.of("code", now(secret, 0)))
                            .status())
                    .as("the code of enrolment has been used")
                    .isEqualTo(401);
            assertThat(surfer.post("/sign-in/code", Map.of("code", now(secret, 1)))
                            .status())
                    .isEqualTo(302);
            assertThat(surfer.get("/account").status()).isEqualTo(200);
        }
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            surfer.get("/sign-in/code");
            assertThat(surfer.post(
                                    "/sign-in/code",
                                    Map.of(
                                            "code",
                                            recovery.toLowerCase(java.util.Locale.ROOT)
                                                    .replace("-", " ")))
                            .status())
                    .isEqualTo(302);
        }
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            surfer.get("/sign-in/code");
            assertThat(surfer.post("/sign-in/code", Map.of("code", recovery)).status())
                    .as("a recovery code counts once")
                    .isEqualTo(401);
        }
    }

    @Test
    void showsWhereOneIsSignedInAndEndsIt() {
        Person person = person("man.sessions");
        try (Surfer here = new Surfer(server);
                Surfer there = new Surfer(server)) {
            there.signIn(person);
            here.signIn(person);
            Answer page = here.get("/account/sessions");
            assertThat(page.body()).contains("127.0.0.x").doesNotContain("127.0.0.1");

            here.post("/account/sessions", Map.of("key", found(KEY, page)));

            assertThat(there.get("/account").status()).isEqualTo(302);
            assertThat(here.get("/account").status()).isEqualTo(200);
        }
    }

    @Test
    void endsNoSessionOfAnother() {
        Person person = person("man.other");
        Person stranger = person("man.stranger");
        try (Surfer here = new Surfer(server);
                Surfer there = new Surfer(server);
                Surfer second = new Surfer(server)) {
            there.signIn(person);
            second.signIn(person);
            String key = found(KEY, there.get("/account/sessions"));
            here.signIn(stranger);
            here.post("/account/sessions", Map.of("key", key));
            assertThat(second.get("/account").status()).isEqualTo(200);
        }
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        Person person = person("man.password");
        try (Surfer here = new Surfer(server);
                Surfer there = new Surfer(server)) {
            there.signIn(person);
            here.signIn(person);
            here.get("/account/password");
            for (String bad : List.of("ngắn", "1234567890", "aaaaaaaaaaaaaa", "man.password nhé", "MẬT KHẨU 123"))
                assertThat(here.post(
                                        "/account/password",
                                        Map.of("current", person.password(), "password", bad, "again", bad))
                                .status())
                        .as(bad)
                        .isEqualTo(422);
            assertThat(here.post(
                                    "/account/password",
                                    Map.of("current", "sai", "password", "năm sáu bảy tám", "again", "năm sáu bảy tám"))
                            .status())
                    .isEqualTo(422);

            Answer done = here.post(
                    "/account/password",
                    Map.of("current", person.password(), "password", "năm sáu bảy tám", "again", "năm sáu bảy tám"));

            assertThat(done.location()).isEqualTo("/account");
            assertThat(there.get("/account").status()).isEqualTo(302);
            assertThat(here.get("/account").status()).isEqualTo(200);
        }
        try (Surfer again = new Surfer(server)) {
            assertThat(again.signIn(person).status()).isEqualTo(401);
            assertThat(again.signIn(person.login(), "năm sáu bảy tám").status()).isEqualTo(302);
        }
        assertThat(traces("identity.account.passwordChanged", person)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnded() {
        Person person = person("man.kept");
        Person other = person("man.kept.other");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            surfer.forget("thongsuot");

            Answer late = surfer.post(
                    "/delegations/new",
                    Map.of("document", "Giấy ủy quyền số 7\nngày 1/1", "password", "bí mật", "who", "Mận"));

            assertThat(late.location()).isEqualTo("/sign-in?ended=kept");
            surfer.get(late.location());
            assertThat(surfer.post("/sign-in", Map.of("name", other.login(), "password", other.password()))
                            .location())
                    .isEqualTo("/kept");
            assertThat(surfer.get("/kept").location())
                    .as("another's words stay sealed")
                    .isEqualTo("/");
        }
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
            surfer.forget("thongsuot");
            surfer.post(
                    "/delegations/new",
                    Map.of("document", "Giấy ủy quyền số 7\nngày 1/1", "password", "bí mật", "who", "Mận"));
            surfer.get("/sign-in");
            assertThat(surfer.post("/sign-in", Map.of("name", person.login(), "password", person.password()))
                            .location())
                    .isEqualTo("/kept");
            Answer page = surfer.get("/kept");
            assertThat(page.body()).contains("Giấy ủy quyền số 7").doesNotContain("bí mật");
            Answer sent = surfer.post("/kept/send", Map.of("document", "Giấy ủy quyền số 7"));
            assertThat(sent.status()).isEqualTo(307);
            assertThat(sent.location()).isEqualTo("/delegations/new");
            assertThat(surfer.get("/kept").location()).isEqualTo("/");
        }
    }

    @Test
    void leavesATraceOfEachSignInAndNoneOfThePassword() throws SQLException {
        Person person = person("man.trace");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
        }
        assertThat(traces("identity.account.signedIn", person)).isEqualTo(1);
        try (Connection owner = server.database().owner().connect();
                PreparedStatement statement = owner.prepareStatement(
                        "select count(*) from audit_entry where before::text || after::text || subject_name like '%' || ? || '%'")) {
            statement.setString(1, person.password());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private int traces(String action, Person person) {
        try (Connection owner = server.database().owner().connect();
                PreparedStatement statement = owner.prepareStatement(
                        "select count(*) from audit_entry where action = ? and subject_id = ?")) {
            statement.setString(1, action);
            statement.setString(2, person.account().toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String now(String secret, int steps) {
        return String.format(
                "%06d",
                new GoogleAuthenticator().getTotpPassword(secret, System.currentTimeMillis() + steps * 30_000L));
    }

    private static String found(Pattern pattern, Answer answer) {
        Matcher matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(pattern + " in " + answer.body()).isTrue();
        return matcher.group(1);
    }

    private static String alert(Answer answer) {
        int from = answer.body().indexOf("alert-danger");
        return from < 0 ? "" : answer.body().substring(from, answer.body().indexOf("</div></div>", from));
    }
}
