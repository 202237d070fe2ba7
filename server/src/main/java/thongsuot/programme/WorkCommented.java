package thongsuot.programme;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asked or answered about the work of a unit. The trail keeps that it was so; the words stay with the work. */
public record WorkCommented(Work work) implements ObligationEvent {

    @Override
    public Obligation obligation() {
        return work.obligation();
    }

    @Override
    public String action() {
        return "programme.commented";
    }

    @Override
    public @Nullable UUID unit() {
        return work.key().unit().value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("unit", work.unitName());
    }
}
