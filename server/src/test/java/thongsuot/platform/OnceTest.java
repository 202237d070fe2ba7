package thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
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

    private String send(Actor who) throws Exception {
        return Acting.as(who, "test", () -> once.run(token, () -> "/next/" + changes.incrementAndGet()));
    }

    private static Actor actor() {
        return new Actor(Ids.next(), "Lan", null, "", null, "", null);
    }
}
