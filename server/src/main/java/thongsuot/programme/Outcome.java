package thongsuot.programme;

/** What came of a command: done, or refused for a reason that the business expects. */
public sealed interface Outcome {

    /** @param obligation that it was done to */
    record Done(ObligationId obligation) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
}
