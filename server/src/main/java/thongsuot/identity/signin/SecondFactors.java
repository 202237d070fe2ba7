package thongsuot.identity.signin;

import com.warrenstrange.googleauth.GoogleAuthenticator;
import com.warrenstrange.googleauth.GoogleAuthenticatorConfig;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.account.Secret;
import thongsuot.platform.Sealing;

/**
 * The second factor: a code of six digits by RFC 6238, or one of ten recovery codes. Each code counts once. Works on the account of who
 * acts, and on no other.
 */
@Component
@Transactional
class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final GoogleAuthenticator codes =
            new GoogleAuthenticator(new GoogleAuthenticatorConfig.GoogleAuthenticatorConfigBuilder().build());

    SecondFactors(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** The secret to be shown for enrolment, in Base32; the same one until it is confirmed. */
    String begin(UUID account) {
        Optional<String> begun = secret(account, false);
        if (begun.isPresent()) return begun.get();
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = new Base32().encodeToString(bytes);
        jdbc.sql("""
                        insert into second_factor (account, secret) values (?, ?)
                        on conflict (account) do update set secret = excluded.secret, last_step = 0
                        where second_factor.confirmed_at is null
                        """)
                .params(account, sealing.seal(purpose(account), secret.getBytes(StandardCharsets.UTF_8)))
                .update();
        return secret;
    }

    /** @return ten recovery codes, shown once; empty if the code is wrong */
    Optional<List<String>> confirm(UUID account, String code) {
        Optional<String> secret = secret(account, false);
        if (secret.isEmpty() || !takes(account, secret.get(), code)) return Optional.empty();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update second_factor set confirmed_at = ? where account = ?")
                .params(now, account)
                .update();
        jdbc.sql("select own_factor_changed(?)").param(now).query((_, _) -> 0).list();
        return Optional.of(newRecoveryCodes(account));
    }

    List<String> newRecoveryCodes(UUID account) {
        jdbc.sql("delete from recovery_code where account = ?").param(account).update();
        List<Secret> fresh =
                Stream.generate(() -> Secret.forTyping(3)).limit(RECOVERY_CODES).toList();
        fresh.forEach(each -> jdbc.sql("insert into recovery_code (account, hash) values (?, ?)")
                .params(account, each.hash())
                .update());
        return fresh.stream().map(Secret::word).toList();
    }

    /** Whether the typed words are the code of now or a recovery code not used before; takes it. */
    boolean accepts(UUID account, String typed) {
        String digits = typed.replaceAll("\\s", "");
        if (digits.matches("\\d{6}"))
            return secret(account, true)
                    .filter(secret -> takes(account, secret, digits))
                    .isPresent();
        if (digits.length() > 40) return false;
        return jdbc.sql("update recovery_code set used_at = ? where account = ? and hash = ? and used_at is null")
                        .params(
                                OffsetDateTime.now(clock),
                                account,
                                Secret.typed(digits).hash())
                        .update()
                == 1;
    }

    int recoveryCodesLeft(UUID account) {
        return jdbc.sql("select count(*) from recovery_code where account = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Takes the second factor away, of one's own account or of one that who acts administers. */
    void remove(UUID account) {
        jdbc.sql("delete from recovery_code where account = ?").param(account).update();
        jdbc.sql("delete from second_factor where account = ?").param(account).update();
        jdbc.sql("select own_factor_changed(null) where acting_account() = ?")
                .param(account)
                .query((_, _) -> 0)
                .list();
        jdbc.sql(
                        "update account set factor_since = null, version = version + 1 where id = ? and id <> acting_account()")
                .param(account)
                .update();
    }

    private boolean takes(UUID account, String secret, String typed) {
        String digits = typed.replaceAll("\\s", "");
        if (!digits.matches("\\d{6}")) return false;
        long now = clock.millis() / 1000 / STEP_SECONDS;
        long step = IntStream.rangeClosed(-1, 1)
                .mapToLong(offset -> now + offset)
                .filter(each -> codes.getTotpPassword(secret, each * STEP_SECONDS * 1000) == Integer.parseInt(digits))
                .max()
                .orElse(-1);
        return step >= 0
                && jdbc.sql("update second_factor set last_step = ? where account = ? and last_step < ?")
                                .params(step, account, step)
                                .update()
                        == 1;
    }

    private Optional<String> secret(UUID account, boolean confirmed) {
        return jdbc.sql("select secret from second_factor where account = ? and (confirmed_at is not null) = ?")
                .params(account, confirmed)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(closed -> sealing.open(purpose(account), closed))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static String purpose(UUID account) {
        return "second factor of " + account;
    }
}
