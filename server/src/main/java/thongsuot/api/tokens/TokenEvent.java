package thongsuot.api.tokens;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * A token was made or revoked.
 *
 * @param what as in {@code api.token.<what>}
 * @param unit of the post; null where nobody knows it any more
 * @param after never the word
 */
record TokenEvent(
        String what, UUID token, String name, @Nullable UUID unit, Map<String, ?> after) implements Traceable {

    @Override
    public String action() {
        return "api.token." + what;
    }

    @Override
    public String subjectKind() {
        return "token";
    }

    @Override
    public String subjectId() {
        return token.toString();
    }

    @Override
    public String subjectName() {
        return name;
    }
}
