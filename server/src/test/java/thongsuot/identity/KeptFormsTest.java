package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** What was typed while a session ended waits for its owner, and for nobody else. */
class KeptFormsTest {

    private final RunningServer server = RunningServer.shared();

    private Person person(String login) {
        return Person.of(server, "Hà Thị Mận", login);
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
}
