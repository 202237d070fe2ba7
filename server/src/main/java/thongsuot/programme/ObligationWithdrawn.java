package thongsuot.programme;

import java.util.Map;

/** A duty was taken back. Published inside the transaction. */
public record ObligationWithdrawn(Obligation obligation, String reason) implements ObligationEvent {

    @Override
    public String action() {
        return "programme.withdrawn";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("reason", reason);
    }
}
