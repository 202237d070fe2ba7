package thongsuot.programme.bulk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;

/**
 * Which units of a duty are meant.
 *
 * @param list one of its mandates; null for all of them
 * @param under the branch, by the unit at its top; null for all
 * @param except units that are left out
 */
public record Choosing(
        ObligationId obligation,
        BulkAct act,
        BulkPart part,
        @Nullable MandateId list,
        @Nullable UnitId under,
        Set<UnitId> except) {}
