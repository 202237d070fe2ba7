package thongsuot.identity.account;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of a person. Its password is not here: only sign-in sees that.
 *
 * @param login what its owner types; small letters, digits, dots and dashes
 * @param mail where letters go; null where nobody gave one
 * @param unit whose administrators look after it; null for those of the whole installation
 * @param factorSince since when a second factor is asked for; null while none is
 * @param closedAt when it was closed for good; null while it is open
 * @param version how often it was changed, so that nobody saves over what they haven't seen
 */
public record Account(
        UUID id,
        String login,
        UUID person,
        String name,
        @Nullable String mail,
        @Nullable UUID unit,
        @Nullable OffsetDateTime factorSince,
        @Nullable OffsetDateTime passwordAt,
        @Nullable OffsetDateTime closedAt,
        int version) {

    public boolean open() {
        return closedAt == null;
    }

    /** Whether its owner has never set a password: invited and not come yet. */
    public boolean waiting() {
        return passwordAt == null;
    }
}
