package thongsuot.notification;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.account.Secret;

/** The addresses of calendar feeds: one a person, only its hash is kept. */
@Repository
@Transactional
public class Feeds {

    private final JdbcClient jdbc;

    /** @param askedAt when a calendar last asked for it; null for never */
    public record Made(OffsetDateTime madeAt, @Nullable OffsetDateTime askedAt) {}

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Made> of(UUID account) {
        return jdbc.sql("select made_at, asked_at from calendar_feed where account = ?")
                .param(account)
                .query(Made.class)
                .optional();
    }

    /** A new address; the old one answers no longer. */
    Secret make(UUID account, OffsetDateTime at) {
        Secret secret = Secret.forLink();
        jdbc.sql("""
                        insert into calendar_feed (account, hash, made_at) values (:account, :hash, :at)
                        on conflict (account) do update set hash = excluded.hash, made_at = excluded.made_at, asked_at = null
                        """)
                .param("account", account)
                .param("hash", secret.hash())
                .param("at", at)
                .update();
        return secret;
    }

    void revoke(UUID account) {
        jdbc.sql("delete from calendar_feed where account = ?").param(account).update();
    }

    /** Whose address it is; empty for one that is not, or no longer, one. */
    Optional<UUID> owner(Secret secret, OffsetDateTime at) {
        return jdbc.sql("update calendar_feed set asked_at = :at where hash = :hash returning account")
                .param("hash", secret.hash())
                .param("at", at)
                .query(UUID.class)
                .optional();
    }
}
