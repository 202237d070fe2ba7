package thongsuot.organisation;

import java.util.List;
import java.util.Map;

/**
 * What a change would do if it were made now, worked out by the code that makes it.
 *
 * @param impacts what it does to other modules
 * @param objections what stands against it; empty if it can be made
 * @param unitNames of all units that appear in it
 * @param personNames of all people that appear in it
 * @param digest of the effects: given back on approval, it proves that nothing has moved since the second person looked
 */
public record Preview(
        ChangeEffects effects,
        List<ImpactLine> impacts,
        List<Objection> objections,
        Map<UnitId, String> unitNames,
        Map<PersonId, String> personNames,
        String digest) {}
