package thongsuot.identity.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import thongsuot.identity.account.PasswordRules;

/**
 * Encodes and compares passwords. Argon2id is meant to cost time and memory; only a few at once, so that a flood of attempts slows itself
 * down and not the pages of those who are inside.
 */
@Component
public class Passwords {

    private final PasswordEncoder encoder;
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encoder.encode("nobody has this password");
    }

    public String encode(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(PasswordRules.normal(password));
        } finally {
            atOnce.release();
        }
    }

    /**
     * Takes as long for an account that is not there.
     *
     * @param encoded null for no account or no password yet: never matches
     */
    public boolean matches(String password, @Nullable String encoded) {
        if (password.length() > PasswordRules.LONGEST) return false;
        atOnce.acquireUninterruptibly();
        try {
            boolean same = encoder.matches(PasswordRules.normal(password), encoded == null ? nobodys : encoded);
            return same && encoded != null;
        } finally {
            atOnce.release();
        }
    }
}
