package thongsuot.identity.account;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.identity.UnmetRuleException;

/** What people type about an account, brought into the form that is kept, or refused by name. */
public final class AccountFields {

    private AccountFields() {}

    public static String name(@Nullable String typed) {
        String name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > 100 || !name.matches("[\\p{L}\\p{M} .'’()-]+"))
            throw new UnmetRuleException("name", "account.rule.name");
        return name;
    }

    public static String login(@Nullable String typed) {
        String login = (typed == null ? "" : typed).strip().toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z0-9][a-z0-9._-]{1,63}")) throw new UnmetRuleException("login", "account.rule.login");
        return login;
    }

    /** @return null where nothing was typed */
    public static @Nullable String mail(@Nullable String typed) {
        String mail = (typed == null ? "" : typed).strip();
        if (mail.isEmpty()) return null;
        if (!mail.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}"))
            throw new UnmetRuleException("mail", "account.rule.mail");
        return mail;
    }
}
