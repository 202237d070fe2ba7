package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.warrenstrange.googleauth.GoogleAuthenticator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** The second factor: set, asked for at the door, and each of its codes taken once. */
class SecondFactorTest {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");
    private static final Pattern CODE = Pattern.compile("<code>([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})</code>");

    private final RunningServer server = RunningServer.shared();

    private Person person(String login) {
        return Person.of(server, "Hà Thị Mận", login);
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
}
