package thongsuot.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Dated;
import thongsuot.organisation.Diff;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;

/** Says what a plan changes for those who read it: the same thing before and after, and nothing that stays. */
public final class Comparison {

    private Comparison() {}

    public static ChangeEffects effects(ChangeKind kind, LocalDate day, Plan plan) {
        return new ChangeEffects(
                kind,
                day,
                diffs(Unit.class, day, plan),
                diffs(UnitCode.class, day, plan),
                diffs(Placement.class, day, plan),
                diffs(Post.class, day, plan),
                diffs(Membership.class, day, plan),
                plan.heirs());
    }

    private static <T extends Dated<T>> List<Diff<T>> diffs(Class<T> sort, LocalDate day, Plan plan) {
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

    private static <T extends Dated<T>> List<Row<T>> since(Class<T> sort, LocalDate day, List<Row<?>> rows) {
        List<Row<T>> since = new ArrayList<>();
        Row.of(sort, rows).forEach(row -> {
            Period days = row.valid().since(day);
            if (days != null) since.add(row.on(days));
        });
        return since;
    }
}
