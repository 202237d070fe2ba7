package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Groups what stands on the same line of the page, each group ordered from left to right. */
final class Baselines {
    private Baselines() {}

    /** @param tolerance how far two neighbours' baselines may lie apart, as a part of the smaller one's size */
    static <T> List<List<T>> group(
            List<T> things,
            ToDoubleFunction<T> baseline,
            ToDoubleFunction<T> size,
            ToDoubleFunction<T> left,
            double tolerance) {
        List<T> sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparingDouble(baseline));
        List<List<T>> groups = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (T thing : sorted) {
            double y = baseline.applyAsDouble(thing);
            if (groups.isEmpty() || y - last > tolerance * size.applyAsDouble(thing)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(thing);
            last = y;
        }
        groups.forEach(group -> group.sort(Comparator.comparingDouble(left)));
        return groups;
    }
}
