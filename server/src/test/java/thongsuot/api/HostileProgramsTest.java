package thongsuot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.api.Program.Answer;
import thongsuot.api.Site.Seat;
import thongsuot.api.door.OnceByKey;
import thongsuot.identity.rights.Standings;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Snapshot;
import thongsuot.testing.Surfer;

/** What no honest program sends, and tokens that should open nothing: each is told the rule and what to do, in JSON, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileProgramsTest {

    private final RunningServer server = RunningServer.shared();
    private final Site site = new Site(server);

    @Test
    void withoutATokenNothingOpensNeitherByACookie() {
        try (Surfer surfer = new Surfer(server);
                Program nobody = new Program(server, null)) {
            surfer.signIn(site.doer.person());
            Surfer.Answer answer = surfer.get("/api/v1/me");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers()).doesNotContainKey("set-cookie").containsKey("www-authenticate");
            assertThat(surfer.get("/api/v1/openapi.json").status()).isEqualTo(200);
            assertThat(surfer.get("/api").body()).contains("/api/v1/must-do", "id=\"reads-only\"");
            assertThat(nobody.get("/api/v1/works").problem()).isEqualTo("no-token");
            assertThat(nobody.get("/api/v1/no/such").problem()).isEqualTo("no-token");
            assertThat(nobody.get("/api/v1/me", "Authorization", "Basic YTpi").problem())
                    .isEqualTo("no-token");
        }
    }

    @Test
    void aTokenOpensNoPage() {
        try (Program program = site.program(site.doer, "ACT")) {
            for (String page : new String[] {"/works", "/account/tokens", "/api", "/must-do"})
                assertThat(program.page(page)).as(page).isEqualTo(302);
            assertThat(program.page("/api/v1/me")).isEqualTo(200);
        }
    }

    @Test
    void aWrongTokenIsSoonMadeToWaitAndARightOneNever() {
        try (Program wrong = new Program(
                        server,
                        "ts_" + "A".repeat(40) + UUID.randomUUID().toString().charAt(0));
                Program right = site.program(site.doer, "READ")) {
            int status = 401;
            int tries = 0;
            while (status == 401 && tries++ < 20)
                status = wrong.get("/api/v1/me").status();
            assertThat(status).isEqualTo(429);
            assertThat(tries).isBetween(5, 7);
            assertThat(Integer.parseInt(wrong.get("/api/v1/me").header("retry-after")))
                    .isPositive();
            assertThat(right.get("/api/v1/me").status()).isEqualTo(200);
        }
    }

    @Test
    void aRevokedTokenOpensNothingAndAnAdministratorMayRevoke() {
        Person administrator =
                Person.of(server, "Sầm Thị Quản", "admin.api." + site.number).administrator(server);
        try (Program mine = site.program(site.doer, "READ");
                Surfer owner = new Surfer(server);
                Surfer above = new Surfer(server);
                Surfer stranger = new Surfer(server)) {
            assertThat(mine.get("/api/v1/me").status()).isEqualTo(200);
            String id = id("select id::text from api_token where account = ? order by made_at desc limit 1");
            stranger.signIn(site.stranger.person());
            assertThat(stranger.get("/account/tokens/" + id + "/revoke").status())
                    .isEqualTo(404);
            assertThat(stranger.post("/account/tokens/" + id + "/revoke", Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(mine.get("/api/v1/me").status()).isEqualTo(200);
            owner.signIn(site.doer.person());
            assertThat(owner.get("/account/tokens").body())
                    .contains("Phần mềm thử")
                    .doesNotContain("ts_A".repeat(8));
            above.signIn(administrator);
            assertThat(above.get("/account/tokens").body())
                    .contains(site.doer.person().name());
            above.get("/account/tokens/" + id + "/revoke");
            int traces = Snapshot.traces(server, "api.token.revoked");
            assertThat(above.post("/account/tokens/" + id + "/revoke", Map.of()).status())
                    .isEqualTo(302);
            assertThat(Snapshot.traces(server, "api.token.revoked")).isEqualTo(traces + 1);
            assertThat(mine.get("/api/v1/me").problem()).isEqualTo("revoked-token");
        }
    }

    @Test
    void anExpiredTokenSaysSo() {
        Site other = new Site(server);
        try (Program program = other.program(other.doer, "READ")) {
            sql(
                    "update api_token set made_at = now() - interval '90 days', expires_at = now() - interval '1 second' where account = ?",
                    other.doer.person().account());
            assertThat(program.get("/api/v1/me").problem()).isEqualTo("expired-token");
        }
    }

    @Test
    void aTokenEndsWithThePostAndWithTheAccountAndARightWithItsGrant() {
        Site other = new Site(server);
        // Nobody's account is closed where no administrator remains.
        Person.of(server, "Sầm Văn Còn", "remains.api." + other.number).administrator(server);
        try (Program left = other.program(other.doer, "ACT");
                Program closed = other.program(other.stranger, "ACT");
                Program without = other.program(other.giver, "ACT")) {
            String work = other.given(without);
            assertThat(left.get(work).status()).isEqualTo(200);
            sql(
                    "update membership set closed_by = (select id from change_event limit 1) where post = ?",
                    other.doer.post());
            sql(
                    "update account set closed_at = now() where id = ?",
                    other.stranger.person().account());
            sql(
                    "update role_grant set revoked_at = now(), revoked_by = account, revoked_reason = 'x' where account = ?",
                    other.giver.person().account());
            server.bean(Standings.class).changed();
            assertThat(left.get(work).problem()).isEqualTo("ended-token");
            assertThat(closed.get("/api/v1/me").problem()).isEqualTo("ended-token");
            assertThat(without.get("/api/v1/me").status()).isEqualTo(200);
            assertThat(without.get("/api/v1/works").problem()).isEqualTo("no-right");
            assertThat(without.get(work).problem()).isEqualTo("not-found");
        }
    }

    @Test
    void aTokenThatReadsChangesNothing() {
        try (Program giver = site.program(site.giver, "ACT");
                Program reads = site.program(site.doer, "READ")) {
            String work = site.given(giver);
            assertThat(reads.get(work).status()).isEqualTo(200);
            assertThat(reads.post(work + "/accept", "\"0\"", "{}").problem()).isEqualTo("reads-only");
            assertThat(reads.get(work).header("etag")).isEqualTo("\"0\"");
        }
    }

    @Test
    void theWorkOfOthersIsNotThereAndAMissingRightIsTraced() {
        try (Program giver = site.program(site.giver, "ACT");
                Program stranger = site.program(site.stranger, "ACT")) {
            String work = site.given(giver);
            assertThat(stranger.get(work).problem()).isEqualTo("not-found");
            assertThat(stranger.post(work + "/accept", "\"0\"", "{}").problem()).isEqualTo("not-found");
            assertThat(stranger.post(work + "/exempt", "\"0\"", "{\"decision\": \"tự miễn\"}")
                            .problem())
                    .isEqualTo("not-found");
            String duty = giver.get(work).json().at("/work/obligation/id").stringValue();
            assertThat(stranger.get("/api/v1/obligations/" + duty).problem()).isEqualTo("not-found");
            assertThat(stranger.get("/api/v1/counts?unit=" + site.head).problem())
                    .isEqualTo("no-right");
            int traces = Snapshot.traces(server, "identity.refused");
            Answer refused = giver.post(work + "/accept", "\"0\"", "{}");
            assertThat(refused.problem()).isEqualTo("no-right");
            assertThat(refused.json().get("code").stringValue()).isEqualTo("programme.accept");
            assertThat(Snapshot.traces(server, "identity.refused")).isEqualTo(traces + 1);
        }
    }

    @Test
    void bodiesThatAreNoneAreRefusedWithTheirPlace() {
        try (Program giver = site.program(site.giver, "ACT");
                Program doer = site.program(site.doer, "ACT")) {
            String work = site.given(giver) + "/refuse";
            String[] headers = {"If-Match", "\"0\"", "Idempotency-Key", "hostile"};
            for (String body : new String[] {
                "{\"reason\":",
                "[1]",
                "\"x\"",
                "null",
                "{\"reason\": \"a\", \"reason\": \"b\"}",
                "{\"reason\": \"a\"} {}",
                "{\"reason\": NaN}",
                "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                "\u0000"
            })
                assertThat(doer.post(work, body, headers).problem())
                        .as(body.substring(0, Math.min(40, body.length())))
                        .isEqualTo("malformed");
            assertThat(doer.post(
                                    work,
                                    BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}),
                                    headers)
                            .status())
                    .isEqualTo(400);
            Answer unknown = doer.post(work, "{\"reason\": \"a\", \"lý do\": 1, \"__proto__\": {}}", headers);
            assertThat(unknown.status()).isEqualTo(422);
            assertThat(unknown.json().get("errors").findValuesAsString("field")).containsExactly("lý do", "__proto__");
            for (String body : new String[] {
                "{\"reason\": 7}",
                "{\"reason\": null}",
                "{\"reason\": \"\\u0000\"}",
                "{\"reason\": \"\\ud800\"}",
                "{\"reason\": \"" + "a".repeat(4001) + "\"}"
            }) {
                Answer wrong = doer.post(work, body, headers);
                assertThat(wrong.status())
                        .as(body.substring(0, Math.min(40, body.length())))
                        .isEqualTo(422);
                assertThat(wrong.json().at("/errors/0/field").stringValue()).isEqualTo("reason");
            }
            String large = "{\"reason\": \"" + "a".repeat(70_000) + "\"}";
            assertThat(doer.post(work, large, headers).problem()).isEqualTo("too-large");
            assertThat(doer.post(
                                    work,
                                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                                            large.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                                    headers)
                            .problem())
                    .isEqualTo("too-large");
            assertThat(doer.post(work, "reason=a", "Content-Type", "application/x-www-form-urlencoded")
                            .problem())
                    .isEqualTo("not-json");
            assertThat(doer.get(work.replace("/refuse", "")).header("etag")).isEqualTo("\"0\"");
        }
    }

    @Test
    void headersAndParametersThatAreMissingOrForgedAreNamed() {
        try (Program giver = site.program(site.giver, "ACT");
                Program doer = site.program(site.doer, "ACT")) {
            String work = site.given(giver);
            assertThat(doer.post(work + "/accept", "{}", "If-Match", "\"0\"").problem())
                    .isEqualTo("key-missing");
            assertThat(doer.post(work + "/accept", "{}", "If-Match", "\"0\"", "Idempotency-Key", "a".repeat(65))
                            .problem())
                    .isEqualTo("key-missing");
            assertThat(doer.post(work + "/accept", "{}", "Idempotency-Key", "a").problem())
                    .isEqualTo("version-missing");
            assertThat(doer.post(work + "/accept", "x", "{}").problem()).isEqualTo("version-missing");
            for (String query : new String[] {
                "part=NEW", "part=new&part=doing", "limit=0", "limit=201", "after=x", "unit=1", "' or 1=1", "after=Mzp4"
            })
                assertThat(doer.get("/api/v1/works?" + query.replace(" ", "%20").replace("'", "%27"))
                                .problem())
                        .as(query)
                        .isEqualTo("parameter");
            assertThat(doer.get("/api/v1/works/x/y").problem()).isEqualTo("not-found");
            assertThat(doer.get(work + "?on=2026-02-30").problem()).isEqualTo("parameter");
            assertThat(doer.get("/api/v1/works?part=%ff%fe").status()).isEqualTo(400);
            assertThat(doer.get("/api/v1/works/1/2/3/4").problem()).isEqualTo("no-address");
            Answer method = doer.send("DELETE", "/api/v1/must-do");
            assertThat(method.status()).isEqualTo(405);
            assertThat(method.header("allow")).isEqualTo("GET");
            assertThat(doer.get(work + "/accept").header("allow")).isEqualTo("POST");
            assertThat(doer.get("/api/v1/no", "Accept-Language", "en")
                            .json()
                            .get("title")
                            .stringValue())
                    .isEqualTo("No such address");
        }
    }

    @Test
    void whoAsksTooFastIsToldHowLongToWait() {
        try (Program program = site.program(site.stranger, "READ")) {
            Answer last = program.get("/api/v1/me");
            for (int i = 0; i < 900 && last.status() == 200; i++) last = program.get("/api/v1/me");
            assertThat(last.problem()).isEqualTo("too-fast");
            assertThat(Integer.parseInt(last.header("retry-after"))).isBetween(1, 60);
        }
    }

    @Test
    void answersAreForgottenAfterAWeek() {
        Site other = new Site(server);
        try (Program giver = other.program(other.giver, "ACT");
                Program doer = other.program(other.doer, "ACT")) {
            String work = other.given(giver);
            String[] headers = {"If-Match", "*", "Idempotency-Key", "once"};
            assertThat(doer.post(work + "/accept", "{}", headers).status()).isEqualTo(200);
            assertThat(doer.post(work + "/accept", "{}", headers).header("idempotency-replayed"))
                    .isEqualTo("true");
            server.bean(OnceByKey.class).forget();
            assertThat(doer.post(work + "/accept", "{}", headers).status()).isEqualTo(200);
            sql(
                    "update api_answer set made_at = now() - interval '8 days' where account = ?",
                    other.doer.person().account());
            assertThat(server.bean(OnceByKey.class).forget()).isEqualTo(1);
            assertThat(doer.post(work + "/accept", "{}", headers).status()).isEqualTo(409);
        }
    }

    @Test
    void nobodyMakesATokenForAPostOfSomebodyElse() {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(site.stranger.person());
            surfer.get("/account/tokens");
            for (Seat seat : new Seat[] {site.doer, site.giver}) {
                Surfer.Answer refused = surfer.post(
                        "/account/tokens",
                        Map.of("name", "x", "post", seat.post().toString(), "scope", "ACT", "days", "90"));
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.body()).doesNotContain("value=\"ts_");
            }
            assertThat(surfer.post(
                                    "/account/tokens",
                                    Map.of(
                                            "name",
                                            "x",
                                            "post",
                                            site.stranger.post().toString(),
                                            "scope",
                                            "ACT",
                                            "days",
                                            "9999"))
                            .status())
                    .isEqualTo(422);
        }
    }

    private String id(String sql) {
        try (Connection owner = server.database().owner().connect();
                PreparedStatement ask = owner.prepareStatement(sql)) {
            ask.setObject(1, site.doer.person().account());
            var rows = ask.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String sql, UUID whose) {
        try (Connection owner = server.database().owner().connect();
                PreparedStatement change = owner.prepareStatement(sql)) {
            change.setObject(1, whose);
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
