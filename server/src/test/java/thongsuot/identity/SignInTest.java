package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Snapshot;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** The door, tried by people and by others. */
class SignInTest {

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
    void leavesATraceOfEachSignInAndNoneOfThePassword() throws SQLException {
        Person person = person("man.trace");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(person);
        }
        assertThat(Snapshot.traces(server, "identity.account.signedIn", person.account()))
                .isEqualTo(1);
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

    private static String alert(Answer answer) {
        int from = answer.body().indexOf("alert-danger");
        return from < 0 ? "" : answer.body().substring(from, answer.body().indexOf("</div></div>", from));
    }
}
