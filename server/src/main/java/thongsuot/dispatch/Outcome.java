package thongsuot.dispatch;

/** What came of a command: done, or refused for a reason that the business expects. */
public sealed interface Outcome {

    /** @param issue the issue that it was done to */
    record Done(IssueId issue) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
}
