package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Diff;

/** Says what a plan changes for those who read it: the same thing before and after, and nothing that stays. */
public final class Comparison {

    private Comparison() {}

    public static ChangeEffects effects(ChangeKind kind, LocalDate day, Plan plan) {
        return new ChangeEffects(
                kind,
                day,
                diffs(Row.OfUnit.class, day, plan),
                diffs(Row.OfCode.class, day, plan),
                diffs(Row.OfPlacement.class, day, plan),
                diffs(Row.OfPost.class, day, plan),
                diffs(Row.OfMembership.class, day, plan),
                plan.heirs());
    }

    private static <T> List<Diff<T>> diffs(Class<? extends Row<T>> sort, LocalDate day, Plan plan) {
        List<Row<T>> before = since(sort, day, plan.closed());
        List<Row<T>> after = since(sort, day, plan.opened());
        List<Diff<T>> diffs = new ArrayList<>();
        for (Row<T> was : before) {
            Row<T> is = after.stream()
                    .filter(each -> each.about().equals(was.about())
                            && each.valid().from().equals(was.valid().from()))
                    .findFirst()
                    .orElse(null);
            if (is == null) diffs.add(new Diff<>(was.fact(), null));
            else {
                after.remove(is);
                if (!was.fact().equals(is.fact())) diffs.add(new Diff<>(was.fact(), is.fact()));
            }
        }
        after.forEach(is -> diffs.add(new Diff<>(null, is.fact())));
        return List.copyOf(diffs);
    }

    private static <T> List<Row<T>> since(Class<? extends Row<T>> sort, LocalDate day, List<Row<?>> rows) {
        List<Row<T>> since = new ArrayList<>();
        for (Row<?> row : rows) {
            var days = row.valid().since(day);
            if (sort.isInstance(row) && days != null)
                since.add(Objects.requireNonNull(sort.cast(row)).on(days));
        }
        return since;
    }
}
