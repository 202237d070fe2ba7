package thongsuot.programme;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.model.Stage;

/**
 * Somebody acted on the work of a unit. Published inside the transaction.
 *
 * @param work as it stands after the act
 * @param was the state before it
 * @param words of the act: a reason, a note, a report; empty for none
 */
public record AssignmentActed(Work work, Act act, Stage was, String words) implements ObligationEvent {

    @Override
    public Obligation obligation() {
        return work.obligation();
    }

    @Override
    public String action() {
        return "programme." + act.name().toLowerCase(Locale.ROOT);
    }

    /** Those of the unit and those above it may read of it. */
    @Override
    public @Nullable UUID unit() {
        return work.key().unit().value();
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("state", was.name());
    }

    @Override
    public Map<String, ?> after() {
        return words.isEmpty()
                ? Map.of("unit", work.unitName(), "state", work.stage().name())
                : Map.of("unit", work.unitName(), "state", work.stage().name(), "reason", words);
    }
}
