package thongsuot.identity.rights;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ủy quyền: the holder of a post lets somebody act for it.
 *
 * @param document which document says so: "Quyết định 12-QĐ/ĐU ngày 05/9/2025"
 */
public record Delegation(
        UUID id,
        UUID post,
        String postTitle,
        @Nullable UUID unit,
        String unitName,
        UUID grantor,
        String grantorName,
        UUID delegate,
        String delegateName,
        LocalDate firstDay,
        LocalDate lastDay,
        String document,
        @Nullable OffsetDateTime revokedAt) {

    /** Where it stands on a day, as a key of words. */
    public String state(LocalDate day) {
        if (revokedAt != null) return "revoked";
        if (firstDay.isAfter(day)) return "future";
        return lastDay.isBefore(day) ? "expired" : "valid";
    }
}
