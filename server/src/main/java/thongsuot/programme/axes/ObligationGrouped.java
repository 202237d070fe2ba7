package thongsuot.programme.axes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;
import thongsuot.programme.Obligation;

/**
 * A duty was put along another axis than before. Published inside the transaction.
 *
 * @param axis the name; empty for none
 */
record ObligationGrouped(Obligation obligation, String axis) implements Traceable {

    @Override
    public String action() {
        return "programme.grouped";
    }

    @Override
    public String subjectKind() {
        return "obligation";
    }

    @Override
    public String subjectId() {
        return obligation.id().toString();
    }

    @Override
    public String subjectName() {
        return obligation.title();
    }

    @Override
    public @Nullable UUID unit() {
        return obligation.issuer().value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("axis", axis);
    }
}
