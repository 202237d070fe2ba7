package thongsuot.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.platform.Acting;

/** Throws away what nobody came back for. */
@Component
class OldKeptForms {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OldKeptForms(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void forget() {
        Acting.asProgram(() -> transaction.executeWithoutResult(_ -> jdbc.sql("delete from kept_form where kept_at < ?")
                .param(OffsetDateTime.now(clock).minus(KeptForms.KEPT))
                .update()));
    }
}
