package thongsuot.organisation;

import java.util.List;

/** Implemented by modules that rest on the organisation, so that who decides sees all that a change does before it does it. */
public interface ChangeImpact {

    /** What this change would do to what the module keeps. It must change nothing itself: {@link StructureChanged} follows if it is approved. */
    List<ImpactLine> of(ChangeEffects effects);

    /** What of the module rests on a change and so stands against undoing it, one line a thing; empty to let it be undone. */
    default List<ImpactLine> restingOn(ChangeId change) {
        return List.of();
    }
}
