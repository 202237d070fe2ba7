package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.testing.Person;
import thongsuot.testing.ProviderForTests;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** Sign-in with a real provider in its own server: the whole code flow, and what it must not let in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ProviderSignInTest {

    private final int port = ProviderForTests.freePort();
    private RunningServer server;
    private ProviderForTests provider;

    @BeforeAll
    void start() {
        server = RunningServer.start(Map.of(
                "oidc.issuer",
                ProviderForTests.issuer(port),
                "oidc.client.id",
                ProviderForTests.CLIENT,
                "oidc.client.secret",
                ProviderForTests.SECRET,
                "oidc.name",
                "Cổng thử"));
        Person.of(server, "Người Có Sẵn", "co.san");
        provider = ProviderForTests.start(port, server.address());
    }

    @AfterAll
    void stop() {
        if (provider != null) provider.close();
        if (server != null) server.close();
    }

    @Test
    void letsInWhoseVerifiedAddressAnAccountHas() {
        Person person = Person.of(server, "Nông Thị Suối", "suoi.nt");
        mail(person, "suoi@xa.example");
        provider.knows("suoi", Map.of("email", "Suoi@xa.example", "email_verified", true));
        try (Surfer surfer = new Surfer(server)) {
            assertThat(surfer.get("/sign-in").body()).contains("Cổng thử");
            Answer answer = surfer.get(wayBack(surfer, "suoi"));
            assertThat(answer.location()).isEqualTo("/");
            assertThat(surfer.get("/account").body()).contains("Nông Thị Suối");
        }
    }

    @Test
    void letsInWhomAnAdministratorLinked() {
        Person person = Person.of(server, "Vi Văn Núi", "nui.vv");
        link(person, "nui-ben-ngoai");
        provider.knows("nui-ben-ngoai", Map.of());
        try (Surfer surfer = new Surfer(server)) {
            surfer.get(wayBack(surfer, "nui-ben-ngoai"));
            assertThat(surfer.get("/account").body()).contains("Vi Văn Núi");
        }
    }

    @Test
    void givesNobodyAnAccountForComing() {
        provider.knows("la-mat", Map.of("email", "la@mat.example", "email_verified", true));
        assertOutside("la-mat");
    }

    @Test
    void believesNoAddressThatIsNotVerified() {
        Person person = Person.of(server, "Quách Thị Đèo", "deo.qt");
        mail(person, "deo@xa.example");
        provider.knows("ke-gian", Map.of("email", "deo@xa.example", "email_verified", false));
        assertOutside("ke-gian");
        provider.knows("ke-gian-2", Map.of("email", "deo@xa.example"));
        assertOutside("ke-gian-2");
    }

    @Test
    void takesOverNoLinkedAccountByItsAddress() {
        Person person = Person.of(server, "Tòng Văn Bản", "ban.tv");
        mail(person, "ban@xa.example");
        link(person, "ban-that");
        provider.knows("ban-gia", Map.of("email", "ban@xa.example", "email_verified", true));
        assertOutside("ban-gia");
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        Person person = Person.of(server, "Hà Văn Thác", "thac.hv");
        mail(person, "thac@xa.example");
        provider.knows(
                "noi-doi",
                Map.of("iss", "https://gia-mao.example", "email", "thac@xa.example", "email_verified", true));
        assertOutside("noi-doi");
    }

    @Test
    void refusesATokenWithAnotherNonce() {
        Person person = Person.of(server, "Hà Văn Nonce", "nonce.hv");
        mail(person, "nonce@xa.example");
        provider.knows("cu", Map.of("nonce", "cũ", "email", "nonce@xa.example", "email_verified", true));
        assertOutside("cu");
    }

    @Test
    void takesAnAnswerOnceAndOnlyFromTheBrowserThatAsked() {
        Person person = Person.of(server, "Bàn Thị Hoa", "hoa.bt");
        mail(person, "hoa@xa.example");
        provider.knows("hoa", Map.of("email", "hoa@xa.example", "email_verified", true));
        try (Surfer surfer = new Surfer(server);
                Surfer thief = new Surfer(server)) {
            String back = wayBack(surfer, "hoa");
            assertThat(thief.get(back).location()).contains("refused");
            surfer.get(back);
            assertThat(surfer.get("/account").status()).isEqualTo(200);
            assertThat(surfer.get(back).location()).as("replayed").contains("refused");
            assertThat(surfer.get(back.replaceAll("state=[^&]+", "state=forged"))
                            .location())
                    .contains("refused");
        }
    }

    @Test
    void letsNoClosedAccountIn() {
        Person person = Person.of(server, "Lương Thị Đóng", "dong.lt");
        link(person, "dong");
        run("set session_replication_role = replica; update account set closed_at = now() where id = '"
                + person.account() + "'");
        provider.knows("dong", Map.of());
        assertOutside("dong");
    }

    private void assertOutside(String name) {
        try (Surfer surfer = new Surfer(server)) {
            Answer answer = surfer.get(wayBack(surfer, name));
            assertThat(answer.location()).contains("/sign-in?refused");
            assertThat(surfer.follow(answer).body()).contains("alert-danger");
            assertThat(surfer.get("/account").status()).isEqualTo(302);
        }
    }

    /** Goes to the provider from our page, signs in there, and returns the address it sends the browser back to. */
    private static String wayBack(Surfer surfer, String name) {
        Answer out = surfer.get("/sign-in/by/provider");
        assertThat(out.location()).contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=");
        try (Surfer there = new Surfer(out.location().replaceAll("(https?://[^/]+).*", "$1"))) {
            there.get(out.location());
            there.get("/login");
            Answer in = there.post("/login", Map.of("username", name, "password", ProviderForTests.PASSWORD));
            for (int i = 0; i < 5 && !in.location().contains("/sign-in/with/provider?code="); i++)
                in = there.get(in.location());
            assertThat(in.location()).contains("/sign-in/with/provider?code=");
            return in.location();
        }
    }

    private void mail(Person person, String mail) {
        run("update account set mail = ? where id = ?", mail, person.account());
    }

    private void link(Person person, String subject) {
        run(
                "insert into external_identity (issuer, subject, account, linked_by, linked_at) values (?, ?, ?, ?, now())",
                ProviderForTests.issuer(port),
                subject,
                person.account(),
                person.account());
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection owner = server.database().owner().connect();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
