package thongsuot.identity.rights;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * What accounts may do today: one question to the database a request at most, and none for some seconds after it. A change made on this
 * server counts at once, one made on another within those seconds.
 */
@Component
public class Standings {

    private static final Duration KEPT = Duration.ofSeconds(3);

    private final Cache<UUID, Optional<Standing>> kept =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(KEPT).build();
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Standings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Empty for an account that is closed or never was. */
    public Optional<Standing> of(UUID account) {
        return kept.get(account, this::load);
    }

    /** Rights, posts or accounts change in this transaction: what was known before it is not true any more once it has ended. */
    public void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            kept.invalidateAll();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept.invalidateAll();
            }
        });
    }

    private Optional<Standing> load(UUID account) {
        return jdbc.sql("select standing(?, ?)::text as standing")
                .params(account, LocalDate.now(clock))
                .query((row, _) -> row.getString(1))
                .optional()
                .map(found -> json.readValue(found, Standing.class));
    }
}
