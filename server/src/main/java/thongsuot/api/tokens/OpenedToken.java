package thongsuot.api.tokens;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that somebody showed: whose it is, and for which post. Whether it still opens anything is asked of it and of the rights of today. */
public record OpenedToken(
        UUID id,
        UUID account,
        UUID post,
        String name,
        Scope scope,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {

    public boolean revoked() {
        return revokedAt != null;
    }

    public boolean expired(Instant now) {
        return !expiresAt.toInstant().isAfter(now);
    }
}
