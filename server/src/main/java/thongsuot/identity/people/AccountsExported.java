package thongsuot.identity.people;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Acting;
import thongsuot.platform.Traceable;

/**
 * Somebody took the list of accounts along.
 *
 * @param count how many stood in it
 */
record AccountsExported(int count) implements Traceable {

    @Override
    public String action() {
        return "identity.accounts.exported";
    }

    @Override
    public String subjectKind() {
        return "accounts";
    }

    @Override
    public String subjectId() {
        return "accounts";
    }

    @Override
    public String subjectName() {
        return "";
    }

    @Override
    public @Nullable UUID unit() {
        return Acting.required().unit();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("count", count);
    }
}
