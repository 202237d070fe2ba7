package thongsuot.reader.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Target;

/** Figures of a demand beside those of its answers. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    // seen: "từng nhà ở bìa rừng", "mọi ổ dịch", "toàn bộ các trường": all of them, as 100% says
    private static final Pattern ALL = Fold.pattern(
            "(?<!\\p{L})(?:tất cả|toàn bộ|toàn thể|mọi|từng|mỗi|không sót|đồng loạt|đều|nào cũng|100\\s?%)(?!\\p{L})");

    private final Demand demand;
    private final Consumer<Difference> found;

    private Figures(Demand demand, Consumer<Difference> found) {
        this.demand = demand;
        this.found = found;
    }

    /** Tells of each figure that the answers fall short of. */
    static void compare(Demand demand, Consumer<Difference> found) {
        Figures figures = new Figures(demand, found);
        demand.parent().figures().forEach(figures::compare);
    }

    /** A figure that both name; null where there is none. */
    static @Nullable Reason equal(List<Figure> parent, List<Figure> child) {
        for (Figure above : parent) {
            for (Figure below : child) {
                boolean same =
                        above.unit().equals(below.unit()) && above.value().compareTo(below.value()) == 0;
                if (same && above.value().compareTo(BigDecimal.ONE) != 0) {
                    return new Reason(Reason.Kind.FIGURE, above.span(), below.span());
                }
            }
        }
        return null;
    }

    /** Whether both count the same thing, however many. */
    static boolean sameUnit(List<Figure> parent, List<Figure> child) {
        return parent.stream()
                .filter(above -> !above.isPercentage())
                .anyMatch(above -> child.stream().anyMatch(below -> below.unit().equals(above.unit())));
    }

    private void compare(Figure above) {
        List<Figure> same = demand.children().stream()
                .flatMap(child -> child.figures().stream())
                .filter(below -> below.unit().equals(above.unit()))
                .toList();
        if (same.isEmpty()) {
            none(above);
            return;
        }
        List<Figure> answers = answering(above, same);
        Figure best = answers.getFirst();
        boolean falls = above.exceeds(sum(above, answers, best));
        if (falls && isShare(above)) {
            found.accept(new Difference(Difference.Kind.SHARE_OF_SUM, above.span(), best.span()));
        } else if (falls && (above.binds() || above.each())) {
            found.accept(new Difference(Difference.Kind.LOWER_FIGURE, above.span(), best.span()));
        }
    }

    private void none(Figure above) {
        boolean all = above.isPercentage()
                && above.value().compareTo(HUNDRED) == 0
                && demand.childWords().anyMatch(words -> ALL.matcher(words).find());
        boolean ofBodiesLikeIt = above.isPercentage() && demand.body().isMeasured(above.measure());
        boolean otherFigure = demand.children().stream()
                .flatMap(child -> child.figures().stream())
                .anyMatch(below -> below.value().compareTo(BigDecimal.ONE) > 0);
        if (above.binds() && !all && !ofBodiesLikeIt && !otherFigure) {
            found.accept(new Difference(Difference.Kind.NO_FIGURE, above.span(), null));
        }
    }

    /** Those of the same measure where measures tell them apart, the most favourable first. */
    private static List<Figure> answering(Figure above, List<Figure> same) {
        int closest = same.stream()
                .mapToInt(below -> common(above.measure(), below.measure()))
                .max()
                .orElse(0);
        List<Figure> answers = new ArrayList<>(same);
        answers.removeIf(below -> above.isPercentage() && common(above.measure(), below.measure()) < closest);
        boolean limit = above.comparator() == Target.Comparator.LESS || above.comparator() == Target.Comparator.AT_MOST;
        Comparator<Figure> byValue = Comparator.comparing(Figure::value);
        answers.sort(limit ? byValue : byValue.reversed());
        return answers;
    }

    /** What a plan splits adds up: 05 km and 04 km are 9 km. */
    private Figure sum(Figure above, List<Figure> answers, Figure best) {
        if (above.isPercentage() || demand.children().size() < 2 || answers.size() < 2) {
            return best;
        }
        BigDecimal total = answers.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(
                best.comparator(), total, best.unit(), best.measure(), best.binds(), best.each(), best.span());
    }

    /** A sum for the whole branch that its units share: {@code trồng 30.000 cây toàn tỉnh}. */
    private boolean isShare(Figure above) {
        boolean atLeast =
                above.comparator() != Target.Comparator.LESS && above.comparator() != Target.Comparator.AT_MOST;
        return !above.isPercentage() && !above.each() && atLeast && demand.bearing() != Bearing.ADDRESSED;
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
