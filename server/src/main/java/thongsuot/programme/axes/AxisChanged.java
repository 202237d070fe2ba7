package thongsuot.programme.axes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/**
 * An axis begins or ends. Published inside the transaction.
 *
 * @param ends the last day; null for a new one
 */
record AxisChanged(
        AxisId axis, UnitId issuer, String name, @Nullable LocalDate ends) implements Traceable {

    @Override
    public String action() {
        return ends == null ? "programme.axisAdded" : "programme.axisEnded";
    }

    @Override
    public String subjectKind() {
        return "axis";
    }

    @Override
    public String subjectId() {
        return axis.toString();
    }

    @Override
    public String subjectName() {
        return name;
    }

    @Override
    public @Nullable UUID unit() {
        return issuer.value();
    }

    @Override
    public Map<String, ?> after() {
        return ends == null ? Map.of() : Map.of("until", ends.toString());
    }
}
