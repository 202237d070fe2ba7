package thongsuot.programme;

import java.util.Map;

/**
 * A unit has laid a duty on others. Published inside the transaction.
 *
 * @param units of how many, in all roles
 */
public record ObligationIssued(Obligation obligation, int units) implements ObligationEvent {

    @Override
    public String action() {
        return "programme.issued";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("units", units, "issuer", obligation.issuerName());
    }
}
