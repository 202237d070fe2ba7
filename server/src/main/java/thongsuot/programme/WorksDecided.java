package thongsuot.programme;

import java.util.Map;

/**
 * Who asked has answered many units of a duty at once. Published inside the transaction, in place of an {@link AssignmentActed} for each.
 *
 * @param act which answer
 * @param units how many
 * @param except how many were left out by name
 * @param words a reason; may be empty
 */
public record WorksDecided(Obligation obligation, Act act, int units, int except, String words)
        implements ObligationEvent {

    @Override
    public String action() {
        return "programme.many." + act.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Map<String, ?> after() {
        return words.isEmpty()
                ? Map.of("units", units, "except", except)
                : Map.of("units", units, "except", except, "reason", words);
    }
}
