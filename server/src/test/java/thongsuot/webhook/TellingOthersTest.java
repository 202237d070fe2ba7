package thongsuot.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.database.Database;
import thongsuot.organisation.UnitId;
import thongsuot.platform.RefusedException;
import thongsuot.programme.Bodies;
import thongsuot.programme.Outcome;
import thongsuot.programme.Role;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Doing;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.TestPostgres;
import thongsuot.testing.Visit;

/** What happens to work is told to other systems: signed, in order, again until it arrives, by a server that may die at any time; never names or words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingOthersTest {

    /** The job does not come by itself: the test says when. */
    private static final Map<String, String> ON =
            Map.of("webhooks", "on", "webhooks.private", "allowed", "webhooks.first", "PT1H");

    private static final Path PICTURES = Path.of("target", "pictures");

    private final RunningServer server = RunningServer.start(ON);
    private final Person administrator = Person.of(server, "Lục Thị Móc", "moc").administrator(server);
    private final Bodies bodies = new Bodies(server, 2, 0);
    private final UnitId unit = bodies.committees.getFirst();
    private final Person clerk = bodies.clerks.getFirst();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void actsAreToldInTheirOrderSignedWithoutNamesOrWords() {
        try (Receiver below = new Receiver();
                Receiver issuer = new Receiver();
                Receiver other = new Receiver()) {
            Made toBelow = made(below, Webhook.Scope.BELOW, unit);
            made(issuer, Webhook.Scope.ISSUER, bodies.head);
            made(other, Webhook.Scope.BELOW, bodies.committees.getLast());
            WorkKey key = accepted();
            act(() -> server.bean(Doing.class).report(key, 1, "Đã dạy xong ba lớp ở bản"));
            deliver(now());

            assertThat(below.got).hasSize(3);
            assertThat(below.got).allMatch(got -> got.signedWith(toBelow.secret));
            assertThat(below.got).noneMatch(got -> got.signedWith("whsec_" + "A".repeat(44)));
            assertThat(below.got)
                    .extracting(got -> got.body().replaceAll(".*\"type\":\"([^\"]*)\".*", "$1"))
                    .containsExactly("obligation.issued", "work.acted", "work.reported");
            assertThat(below.got.getLast().body())
                    .contains(
                            "\"state\":\"REPORTED\"",
                            "\"was\":\"ACCEPTED\"",
                            "\"path\":\"" + key.path() + "\"",
                            unit.toString());
            assertThat(below.got)
                    .as("nothing that needs a right")
                    .noneMatch(got -> got.body().contains("Lường Văn Quế")
                            || got.body().contains("ba lớp")
                            || got.body().contains("rà soát"));
            assertThat(issuer.got).hasSize(3);
            assertThat(other.got).isEmpty();
        }
    }

    @Test
    void whatAServerHadNotToldTheNextOneTells() {
        Database database = TestPostgres.fresh();
        try (Receiver receiver = new Receiver()) {
            Made made;
            try (RunningServer dies = RunningServer.over(database, ON)) {
                Person one = Person.of(dies, "Lục Thị Móc", "moc").administrator(dies);
                Bodies there = new Bodies(dies, 1, 0);
                UnitId committee = there.committees.getFirst();
                made = made(dies, there, one, receiver, Webhook.Scope.BELOW, committee);
                accepted(dies, there, committee);
            }
            assertThat(receiver.got).isEmpty();
            try (RunningServer next = RunningServer.over(database, ON)) {
                next.bean(DeliveryJob.class).all(now());
            }
            assertThat(receiver.got).hasSize(2).allMatch(got -> got.signedWith(made.secret));
        }
    }

    @Test
    void whatIsNotTakenIsTriedAgainThenGivenUpAndWhatCameAfterItWaits() {
        try (Receiver receiver = new Receiver()) {
            Made made = made(receiver, Webhook.Scope.ISSUER, bodies.head);
            receiver.answers(503, "đang bảo trì\nxin thử lại");
            accepted();
            OffsetDateTime at = now();
            deliver(at);
            assertThat(receiver.got).as("only the first of the duty").hasSize(1);
            assertThat(log(made).getLast())
                    .extracting(Delivery::state, Delivery::tries, Delivery::status, Delivery::answer)
                    .containsExactly(Delivery.State.WAITING, 1, 503, "đang bảo trì");
            for (Duration pause : DeliveryJob.PAUSES) {
                deliver(at.plus(pause).minusSeconds(1));
                at = at.plus(pause);
                deliver(at);
            }
            assertThat(log(made).getLast().state()).isEqualTo(Delivery.State.GIVEN_UP);
            assertThat(receiver.got.stream().limit(6).map(Receiver.Got::id))
                    .containsOnly(receiver.got.getFirst().id());
            assertThat(log(made).getFirst().tries()).as("then comes the next").isEqualTo(1);

            receiver.answers(200, "ok");
            UUID first = log(made).getLast().id();
            administers(() -> server.bean(DeliveryTables.class).again(made.id, first, now()));
            deliver(at.plusHours(13));
            assertThat(log(made)).extracting(Delivery::state).containsOnly(Delivery.State.DELIVERED);
            receiver.answers(302, "");
            administers(() -> {
                server.bean(Outbox.class).test(made.id);
                return true;
            });
            int before = receiver.got.size();
            deliver(at.plusHours(14));
            assertThat(receiver.got).as("redirects lead nowhere").hasSize(before + 1);
            assertThat(log(made).getFirst().status()).isEqualTo(302);
        }
    }

    @Test
    void pausedAddressesAreToldNothing() {
        try (Receiver receiver = new Receiver()) {
            Made made = made(receiver, Webhook.Scope.BELOW, unit);
            administers(() -> {
                server.bean(Webhooks.class)
                        .pause(server.bean(Webhooks.class).find(made.id).orElseThrow());
                return true;
            });
            accepted();
            deliver(now());
            assertThat(receiver.got).isEmpty();
            assertThat(log(made)).isEmpty();
        }
    }

    @Test
    void anAdministratorEntersAnAddressAndSeesTheSecretOnce() {
        try (Receiver receiver = new Receiver();
                Surfer surfer = new Surfer(server)) {
            surfer.signIn(administrator);
            assertThat(surfer.get("/administration/webhooks").body()).contains("Khai địa chỉ");
            assertThat(surfer.get("/administration/webhooks/new").status()).isEqualTo(200);
            Map<String, String> form = Map.of(
                    "address", receiver.address(), "scope", "BELOW", "unit", unit.toString(), "kinds", "REPORTED");
            Surfer.Answer wrong = surfer.post(
                    "/administration/webhooks", Map.of("address", "http://169.254.169.254/latest", "kinds", "ACTED"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("mạng nội bộ", "Chọn một phạm vi", "tên đơn vị");
            Surfer.Answer made = surfer.post("/administration/webhooks", form);
            assertThat(made.body()).contains("whsec_", receiver.address().replace("&", "&amp;"));
            String path =
                    made.body().replaceAll("(?s).*action=\"(/administration/webhooks/[0-9a-f-]{36})/test\".*", "$1");
            assertThat(surfer.get(path).body()).doesNotContain("whsec_").contains("Gửi tin thử");
            assertThat(surfer.post(path + "/test", Map.of()).status()).isEqualTo(302);
            deliver(now());
            assertThat(receiver.got).hasSize(1);
            assertThat(surfer.get(path).body()).contains("Đã đến", "204");
            assertThat(surfer.post(
                                    path + "/deliveries/"
                                            + receiver.got.getFirst().id(),
                                    Map.of())
                            .status())
                    .isEqualTo(302);
            deliver(now());
            assertThat(receiver.got)
                    .extracting(Receiver.Got::id)
                    .hasSize(2)
                    .containsOnly(receiver.got.getFirst().id());
            assertThat(surfer.post(path + "/pause", Map.of()).status()).isEqualTo(302);
            assertThat(surfer.get(path).body()).contains("Tạm dừng từ");
            assertThat(surfer.get(path + "/remove").body()).contains("Thôi báo sang");
            assertThat(surfer.post(path + "/remove", Map.of()).status()).isEqualTo(302);
            assertThat(surfer.get(path).status()).isEqualTo(404);
        }
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            assertThat(surfer.get("/administration/webhooks").status()).isEqualTo(403);
        }
        assertThatThrownBy(
                        () -> bodies.as(clerk, () -> server.bean(Webhooks.class).all()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void thePagesAreForEverybody() throws Exception {
        try (Receiver receiver = new Receiver();
                Browser browser = Browser.open()) {
            Made made = made(receiver, Webhook.Scope.BELOW, unit);
            accepted();
            deliver(now());
            receiver.answers(503, "đang bảo trì");
            accepted();
            deliver(now());
            String one = "/administration/webhooks/" + made.id;
            for (boolean phone : new boolean[] {false, true})
                try (Visit visit = browser.visit(server, phone ? Browser.phone() : Browser.desktop())) {
                    visit.signIn(administrator);
                    for (String path :
                            List.of("/administration/webhooks", "/administration/webhooks/new", one, one + "/remove")) {
                        visit.open(path);
                        assertThat(visit.axe()).as(path).isEmpty();
                        assertThat(visit.scrollsSideways()).as(path).isFalse();
                        String name = path.replace(made.id.toString(), "one").replaceAll("/administration/|/", "-");
                        Files.createDirectories(PICTURES);
                        visit.picture(PICTURES.resolve("webhooks" + name + (phone ? "-phone" : "") + ".png"));
                    }
                }
        }
    }

    @Test
    void withoutTheSettingNothingIsNoted() {
        RunningServer off = RunningServer.shared();
        assertThat(off.bean(Outbox.class).on()).isFalse();
        Person one = Person.of(off, "Lục Thị Tắt", "webhook.off").administrator(off);
        try (Surfer surfer = new Surfer(off)) {
            surfer.signIn(one);
            assertThat(surfer.get("/administration/webhooks").body()).contains("webhooks=on");
            assertThat(surfer.post("/administration/webhooks", Map.of("address", "https://example.org/"))
                            .status())
                    .isEqualTo(422);
        }
    }

    private record Made(WebhookId id, String secret) {}

    private Made made(Receiver receiver, Webhook.Scope scope, UnitId of) {
        return made(server, bodies, administrator, receiver, scope, of);
    }

    private static Made made(
            RunningServer server, Bodies bodies, Person by, Receiver receiver, Webhook.Scope scope, UnitId of) {
        return bodies.as(by, () -> {
            WebhookId id = WebhookId.next();
            Destination to = Destination.read(receiver.address(), true);
            Webhooks.New wanted = new Webhooks.New(to, scope, of, List.of(EventKind.choices()));
            return new Made(id, server.bean(Webhooks.class).make(id, wanted));
        });
    }

    private WorkKey accepted() {
        return accepted(server, bodies, unit);
    }

    /** A duty given to a unit, which accepts it: two messages. */
    private static WorkKey accepted(RunningServer server, Bodies bodies, UnitId unit) {
        WorkKey key = bodies.key(bodies.given(Bodies.today().plusDays(3), new ToUnit(Role.LEAD, unit)), unit);
        Outcome done = bodies.as(
                bodies.clerks.getFirst(), () -> server.bean(Doing.class).accept(key, 0));
        assertThat(done).isInstanceOf(Outcome.Done.class);
        return key;
    }

    private <T> T act(java.util.concurrent.Callable<T> act) {
        T done = bodies.as(clerk, act);
        assertThat(done).isNotInstanceOf(Outcome.Refused.class);
        return done;
    }

    private void administers(java.util.concurrent.Callable<Boolean> act) {
        assertThat(bodies.as(administrator, act)).isTrue();
    }

    private List<Delivery> log(Made made) {
        return bodies.as(administrator, () -> server.bean(DeliveryTables.class).log(made.id, 100));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(server.bean(Clock.class));
    }

    private void deliver(OffsetDateTime at) {
        server.bean(DeliveryJob.class).all(at);
    }
}
