package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Snapshot;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** Where one is signed in oneself: shown, ended, and ended everywhere else by a new password. */
class OwnSessionsTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]+)\"");

    private final RunningServer server = RunningServer.shared();

    private Person person(String login) {
        return Person.of(server, "Hà Thị Mận", login);
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
        assertThat(Snapshot.traces(server, "identity.account.passwordChanged", person.account()))
                .isEqualTo(1);
    }

    private static String found(Pattern pattern, Answer answer) {
        Matcher matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(pattern + " in " + answer.body()).isTrue();
        return matcher.group(1);
    }
}
