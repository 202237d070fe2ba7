package thongsuot.api.tokens;

import java.security.SecureRandom;
import java.util.Base64;
import thongsuot.identity.account.Secret;

/** {@code ts_7Qv…}: the word of a token. The letters before the line let people and scanners of secrets see what it is. */
final class TokenWord {

    static final String PREFIX = "ts_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int HINT = 7;

    private TokenWord() {}

    static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What its owner may see of it ever after. */
    static String hint(Secret secret) {
        return secret.word().substring(0, HINT);
    }
}
