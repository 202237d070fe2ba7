package thongsuot.identity.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import thongsuot.identity.UnmetRuleException;

/**
 * What a password must be: long, not the login, not one of those that everybody tries first. No rule about capitals and signs: they
 * make passwords that are hard for people and easy for machines (NIST SP 800-63B, OWASP ASVS 5, 6.2).
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final Set<String> WORST = worst();

    private PasswordRules() {}

    /**
     * @param again the same typed once more
     * @throws UnmetRuleException naming the field and the rule
     */
    public static void require(String password, String again, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) throw new UnmetRuleException("password", "password.short", SHORTEST);
        if (length > LONGEST) throw new UnmetRuleException("password", "password.long", LONGEST);
        String plain = plain(password);
        if (!login.isEmpty() && plain.contains(plain(login)))
            throw new UnmetRuleException("password", "password.isLogin");
        if (WORST.contains(plain) || plain.codePoints().distinct().count() < 4)
            throw new UnmetRuleException("password", "password.common");
        if (!password.equals(again)) throw new UnmetRuleException("again", "password.again");
    }

    /** One form however the keyboard composed it, so that a password typed on another machine is the same. */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\s]", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    private static Set<String> worst() {
        try (InputStream file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("worst-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(PasswordRules::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
