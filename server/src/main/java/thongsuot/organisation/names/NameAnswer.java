package thongsuot.organisation.names;

import java.util.Comparator;
import java.util.List;
import thongsuot.organisation.UnitId;

/**
 * A unit that a name may mean.
 *
 * @param name the unit's name on the day asked for; its last one where it had ended by then
 * @param above the unit above it, for telling apart those with one name; empty for a root
 * @param score from 0 to 1, for the order; no measure of truth
 */
public record NameAnswer(UnitId unit, String name, String above, double score, List<NameReason> reasons) {

    static final Comparator<NameAnswer> BEST_FIRST = Comparator.comparingDouble(NameAnswer::score)
            .reversed()
            .thenComparing(NameAnswer::name)
            .thenComparing(answer -> answer.unit().value());
}
