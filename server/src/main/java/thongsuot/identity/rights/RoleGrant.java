package thongsuot.identity.rights;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;

/**
 * A role as it was given.
 *
 * @param account whose it is, or null where it belongs to a post
 * @param holder the name of the person, or of the post and who holds it today
 * @param unit null for the whole installation
 * @param line the line down which it reaches; null for the unit alone
 * @param lastDay null while no end is known
 * @param basis the decision it rests on; empty where nobody named one
 */
public record RoleGrant(
        UUID id,
        Role role,
        @Nullable UUID account,
        @Nullable UUID post,
        String holder,
        @Nullable UUID unit,
        String unitName,
        @Nullable Line line,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String basis,
        String grantedName,
        OffsetDateTime grantedAt,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revokedName,
        @Nullable String revokedReason) {

    /** Where it stands on a day, as a key of words. */
    public String state(LocalDate day) {
        if (revokedAt != null) return "revoked";
        if (firstDay.isAfter(day)) return "future";
        return lastDay != null && lastDay.isBefore(day) ? "expired" : "valid";
    }

    /** Whether it is wider than one unit. */
    public boolean wide() {
        return unit == null || line != null;
    }
}
