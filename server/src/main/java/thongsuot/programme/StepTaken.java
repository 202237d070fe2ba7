package thongsuot.programme;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit has set itself a step, or done one. Published inside the transaction. */
public record StepTaken(Work work, String words, boolean done) implements ObligationEvent {

    @Override
    public Obligation obligation() {
        return work.obligation();
    }

    @Override
    public String action() {
        return done ? "programme.stepDone" : "programme.stepSet";
    }

    @Override
    public @Nullable UUID unit() {
        return work.key().unit().value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("unit", work.unitName(), "step", words);
    }
}
