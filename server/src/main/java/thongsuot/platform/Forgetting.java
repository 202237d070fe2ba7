package thongsuot.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the tokens of forms once no browser will send them again. Several servers may do it at once: the second finds nothing. */
@Component
@EnableScheduling
public class Forgetting {

    /** Longer than any session, so that no form still open somewhere counts twice. */
    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many */
    @Transactional
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    public int oldForms() {
        return jdbc.sql("delete from form_once where made_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
