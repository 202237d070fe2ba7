package thongsuot.dispatch;

/** Why something is not done although the right is there. Each has its words, which say what to do next. */
public enum Refusal {
    /** Nobody can be issued what is only cited, or followed elsewhere because it is classified. */
    NOTHING_TO_ISSUE,
    /** The unit neither made the document nor received it. */
    NOT_THE_UNITS,
    NO_RECIPIENT,
    /** The issue was recalled or replaced. */
    CLOSED,
    /** The unit is not among the recipients. */
    NOT_A_RECIPIENT,
    REASON_MISSING,
    TOLD_BY_MISSING,
    /** It was received already; what was received can be forwarded or answered, not refused. */
    ALREADY_RECEIVED,
    ALREADY_REFUSED,
    /** A plan answers what was received. */
    NOT_RECEIVED,
    /** A date lies before the day of issue, or the plan is due before the receipt. */
    DATES,
    /** A day that has not come yet. */
    FUTURE;

    public String key() {
        return "dispatch.refusal." + name();
    }
}
