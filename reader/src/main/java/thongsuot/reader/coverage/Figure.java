package thongsuot.reader.coverage;

import java.math.BigDecimal;
import java.util.Set;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Target.Comparator;

/**
 * A number that is demanded: {@code từ 10 người trở lên}.
 *
 * @param unit the first syllable of what is counted, folded: {@code người}; {@code %}
 * @param measure the syllables of what is measured, folded
 * @param binds whether it is a target, so that a plan without it falls short: not so {@code một lãnh đạo nhà trường}
 * @param each whether it holds for every unit by itself: {@code mỗi xã ít nhất 03 điểm}; a sum that is shared out otherwise
 */
record Figure(
        Comparator comparator,
        BigDecimal value,
        String unit,
        Set<String> measure,
        boolean binds,
        boolean each,
        Span span) {
    Figure {
        measure = Set.copyOf(measure);
    }

    boolean isPercentage() {
        return unit.equals("%");
    }

    /** Whether {@code below} meets less than this demands. Of limits the higher one is the weaker. */
    boolean exceeds(Figure below) {
        int order = below.value.compareTo(value);
        return switch (comparator) {
            case GREATER -> order < 0 || order == 0 && below.comparator == Comparator.AT_LEAST;
            case AT_LEAST -> order < 0;
            case LESS -> order > 0 || order == 0 && below.comparator == Comparator.AT_MOST;
            case AT_MOST -> order > 0;
            case EQUAL -> value.signum() == 0 ? order > 0 : order < 0;
        };
    }
}
