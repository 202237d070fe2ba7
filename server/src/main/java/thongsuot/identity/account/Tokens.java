package thongsuot.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links and codes that count once. */
@Repository
@Transactional
public class Tokens {

    /** How long a link to a new password is good for. */
    public static final Duration RESET = Duration.ofMinutes(30);
    /** How long an invitation is good for. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private static final Duration SETUP = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Tokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kind {@code INVITATION} or {@code RESET} */
    public record Opened(String kind, @Nullable UUID account, String login, String name) {}

    /** Whom a letter goes to. */
    public record Addressee(UUID account, String mail, String name) {}

    /** A link for an account that the one who acts administers. */
    public Secret forAccount(UUID account, String kind, Duration lasts) {
        Secret secret = Secret.forLink();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("insert into one_time_token (hash, kind, account, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(secret.hash(), kind, account, now, now.plus(lasts))
                .update();
        return secret;
    }

    /** @return to whom the link is to be sent; empty where nobody has that login or address */
    public Optional<Addressee> asked(String loginOrMail, Secret secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("select account, mail, name from reset_asked(?, ?, ?, ?)")
                .params(loginOrMail.strip(), secret.hash(), now, now.plus(RESET))
                .query(Addressee.class)
                .optional();
    }

    public Optional<Opened> open(String word) {
        return jdbc.sql("select kind, account, login, name from token_opened(?, ?)")
                .params(new Secret(word).hash(), OffsetDateTime.now(clock))
                .query(Opened.class)
                .optional();
    }

    /**
     * Takes the link and sets the password.
     *
     * @param password as encoded
     * @return whose it was; empty if the link was taken meanwhile
     */
    public Optional<UUID> take(String word, String password) {
        return jdbc.sql("select t from token_taken(?, ?, ?) t where t is not null")
                .params(new Secret(word).hash(), password, OffsetDateTime.now(clock))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    public void setup(Secret secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("select setup_code(?, ?, ?)")
                .params(secret.hash(), now, now.plus(SETUP))
                .query((_, _) -> 0)
                .list();
    }
}
