package thongsuot.organisation;

/**
 * The organisation has changed. Published inside the transaction of the change, so that whoever rests on it can follow in the same step.
 * Undoing a change publishes it too, with what comes back as the effects.
 */
public record StructureChanged(ChangeId change, ChangeEffects effects) {}
