package thongsuot.identity.account;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * Something happened to an account.
 *
 * @param what as in {@code identity.account.<what>}
 * @param account which one; its name goes along
 * @param unit whose auditors may read of it
 * @param after what was set; never a secret
 */
public record AccountEvent(
        String what, UUID account, String name, @Nullable UUID unit, Map<String, ?> before, Map<String, ?> after)
        implements Traceable {

    public static AccountEvent of(String what, Account account) {
        return new AccountEvent(what, account.id(), account.name(), account.unit(), Map.of(), Map.of());
    }

    public static AccountEvent of(String what, UUID account, String name) {
        return new AccountEvent(what, account, name, null, Map.of(), Map.of());
    }

    public AccountEvent with(Map<String, ?> set) {
        return new AccountEvent(what, account, name, unit, before, set);
    }

    @Override
    public String action() {
        return "identity.account." + what;
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }

    @Override
    public String subjectName() {
        return name;
    }
}
