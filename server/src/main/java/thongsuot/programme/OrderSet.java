package thongsuot.programme;

import java.util.Map;

/** A duty was set behind another one. Published inside the transaction. */
public record OrderSet(Obligation obligation, String behind) implements ObligationEvent {

    @Override
    public String action() {
        return "programme.ordered";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("after", behind);
    }
}
