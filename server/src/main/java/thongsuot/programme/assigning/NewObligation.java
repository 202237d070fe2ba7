package thongsuot.programme.assigning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Obligation.Parent;
import thongsuot.programme.Priority;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.axes.AxisId;

/**
 * A duty about to be given.
 *
 * @param issuer in whose name
 * @param actor who must act, in the words of the source; empty where none is named
 * @param parent the work that it hands further down; null for none
 * @param to exactly one of them leads
 * @param axis the group that it belongs to, one of the issuer's own; null for none
 */
public record NewObligation(
        UnitId issuer,
        String actor,
        String action,
        String product,
        FirstDue due,
        String reportTo,
        String via,
        Priority priority,
        Source source,
        @Nullable Parent parent,
        List<To> to,
        @Nullable AxisId axis) {

    /** A duty of no group. */
    public NewObligation(
            UnitId issuer,
            String actor,
            String action,
            String product,
            FirstDue due,
            String reportTo,
            String via,
            Priority priority,
            Source source,
            @Nullable Parent parent,
            List<To> to) {
        this(issuer, actor, action, product, due, reportTo, via, priority, source, parent, to, null);
    }

    NewObligation along(@Nullable AxisId other) {
        return new NewObligation(
                issuer, actor, action, product, due, reportTo, via, priority, source, parent, to, other);
    }

    /** Who is asked. */
    public sealed interface To {
        Role role();
    }

    public record ToUnit(Role role, UnitId unit) implements To {}

    /** Every unit of a list that was kept. */
    public record ToAudience(Role role, AudienceId audience) implements To {}

    /** A duty without a parent, a desk or a special priority. */
    public static NewObligation of(UnitId issuer, String action, FirstDue due, Source source, To... to) {
        return new NewObligation(issuer, "", action, "", due, "", "", Priority.NORMAL, source, null, List.of(to));
    }
}
