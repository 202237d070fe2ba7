package thongsuot.dispatch.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a draft: what is demanded, and what the unit makes of it.
 *
 * @param demand the words of the document; empty for a line that the unit adds
 * @param kept whether the unit takes it up
 * @param owner who does it, in the unit's own words
 * @param dueOn null where the unit names no day
 */
public record PlanLine(
        int ordinal,
        String path,
        String demand,
        boolean kept,
        String action,
        String owner,
        @Nullable LocalDate dueOn,
        String target) {}
