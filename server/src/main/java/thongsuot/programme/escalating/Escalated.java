package thongsuot.programme.escalating;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;
import thongsuot.programme.ObligationId;

/**
 * Something happened on the ladder of a duty: a step was taken, taken back, held, answered. Published inside the transaction.
 *
 * @param what the end of the action's name: {@code escalated}, {@code stepTakenBack}, …
 * @param unitId whose auditors may read of it
 */
record Escalated(ObligationId obligation, String title, UnitId unitId, String what, Map<String, ?> after)
        implements Traceable {

    @Override
    public String action() {
        return "programme." + what;
    }

    @Override
    public String subjectKind() {
        return "obligation";
    }

    @Override
    public String subjectId() {
        return obligation.toString();
    }

    @Override
    public String subjectName() {
        return title;
    }

    @Override
    public @Nullable UUID unit() {
        return unitId.value();
    }
}
