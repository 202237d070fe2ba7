package thongsuot.programme;

import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;

/**
 * A duty laid on a unit or on every unit of a list.
 *
 * @param audience the list; null for one unit
 * @param unit the unit; null for a list
 * @param name of the unit or the list, as it was called
 * @param size how many units, never less than one
 */
public record Mandate(
        MandateId id,
        ObligationId obligation,
        Role role,
        @Nullable AudienceId audience,
        @Nullable UnitId unit,
        String name,
        int size) {}
