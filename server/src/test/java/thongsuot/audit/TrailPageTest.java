package thongsuot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;
import thongsuot.platform.Traceable;
import thongsuot.testing.RunningServer;

class TrailPageTest {

    private static final RunningServer SERVER = RunningServer.start(Map.of());

    record Renamed(String subjectId, UUID unit, String old, String name) implements Traceable {
        @Override
        public String action() {
            return "unit.renamed";
        }

        @Override
        public String subjectKind() {
            return "unit";
        }

        @Override
        public String subjectName() {
            return name;
        }

        @Override
        public Map<String, ?> before() {
            return Map.of("name", old, "level", 3);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("name", name, "level", 3);
        }
    }

    @BeforeAll
    static void somethingHappened() {
        publish(new Renamed("u1", Ids.next(), "Xã <b>Cũ</b>", "=HYPERLINK(\"x\")"));
        for (int i = 0; i < TrailController.PAGE; i++)
            publish(new Renamed("u2", Ids.next(), "Xã số " + i, "Xã số " + (i + 1)));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void keepsNothingOfATransactionThatFailed() {
        long before = count();

        try {
            new TransactionTemplate(SERVER.bean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
                SERVER.pages().publishEvent(new Renamed("u9", Ids.next(), "a", "b"));
                throw new IllegalStateException("thought better of it");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("thought better of it");
        }

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void showsOnlyWhatChangedAndLeadsToOlderOnes() {
        TrailView view = TrailView.of(
                new Wanted(null, null, null, null, null, null, null, null),
                SERVER.bean(TrailEntries.class)
                        .page(new Wanted(null, null, null, null, null, null, null, null), TrailController.PAGE + 1),
                TrailController.PAGE);

        assertThat(view.entries()).hasSize(TrailController.PAGE);
        assertThat(view.entries().getFirst().changes())
                .containsExactly(new TrailView.Change("name", "Xã số 49", "Xã số 50"));
        assertThat(view.next()).startsWith("/audit?before=");
    }

    @Test
    void asksWhoIsThereBeforeItShowsAnything() throws Exception {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            for (String path : new String[] {"/audit", "/audit.csv", "/audit?kind=unit&subject=u1"}) {
                HttpResponse<String> answer = client.send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create(SERVER.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
            }
        }
    }

    private static long count() {
        return SERVER.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private static void publish(Traceable event) {
        Acting.asProgram(() -> new TransactionTemplate(SERVER.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> SERVER.pages().publishEvent(event)));
    }
}
