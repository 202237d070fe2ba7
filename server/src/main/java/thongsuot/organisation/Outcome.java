package thongsuot.organisation;

import java.util.List;

/** What became of something asked for. */
public sealed interface Outcome {

    /** @param change the change that now stands in the register */
    record Done(ChangeId change) implements Outcome {}

    /**
     * Nothing was changed.
     *
     * @param objections all that stands against it, one at least
     */
    record Refused(List<Objection> objections) implements Outcome {}
}
