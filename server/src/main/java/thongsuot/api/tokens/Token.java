package thongsuot.api.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner and administrators see it: never the word itself.
 *
 * @param holder the name of whose it is
 * @param hint the first letters of the word: {@code ts_Xk3f}
 * @param lastUsedOn null for never
 * @param revokedName who revoked it; null while it stands
 * @param held whether its person still holds the post
 */
public record Token(
        UUID id,
        UUID account,
        String holder,
        String postTitle,
        String unitName,
        String name,
        Scope scope,
        String hint,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revokedName,
        boolean held) {

    /** Of the words for how it stands: {@code valid}, {@code expired}, {@code revoked}, {@code ended}. */
    public String state(Instant now) {
        if (revokedAt != null) return "revoked";
        if (!expiresAt.toInstant().isAfter(now)) return "expired";
        return held ? "valid" : "ended";
    }
}
