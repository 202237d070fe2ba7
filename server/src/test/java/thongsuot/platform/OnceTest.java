package thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.testing.RunningServer;

class OnceTest {

    private final Once once = RunningServer.shared().bean(Once.class);
    private final AtomicInteger changes = new AtomicInteger();
    private final UUID token = Ids.next();

    @Test
    void makesTheChangeOfAFormThatArrivesTwiceOnce() throws Exception {
        Actor lan = actor();

        assertThat(send(lan)).isEqualTo("/next/1");
        assertThat(send(lan)).isEqualTo("/next/1");
        assertThat(changes).hasValue(1);
    }

    @Test
    void tellsNobodyElseTheAnswer() throws Exception {
        send(actor());

        assertThatThrownBy(() -> send(actor())).isInstanceOf(IllegalArgumentException.class);
        assertThat(changes).hasValue(1);
    }

    @Test
    void isForgottenAfterSevenDays() {
        JdbcClient jdbc = RunningServer.shared().bean(JdbcClient.class);
        UUID account = Ids.next();
        jdbc.sql(
                        "insert into form_once (token, account, made_at) values (?, ?, now() - interval '8 days'), (?, ?, now())")
                .params(Ids.next(), account, token, account)
                .update();

        assertThat(RunningServer.shared().bean(Forgetting.class).oldForms()).isPositive();

        assertThat(jdbc.sql("select token from form_once where account = ?")
                        .param(account)
                        .query(UUID.class)
                        .list())
                .containsExactly(token);
    }

    private String send(Actor who) throws Exception {
        return Acting.as(who, "test", () -> once.run(token, () -> "/next/" + changes.incrementAndGet()));
    }

    private static Actor actor() {
        return new Actor(Ids.next(), "Lan", null, "", null, "", null);
    }
}
