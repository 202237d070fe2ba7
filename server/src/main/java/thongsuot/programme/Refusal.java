package thongsuot.programme;

/** Why something is not done although the right is there. Each has its words, which say what to do next. */
public enum Refusal {
    /** The document has not been reviewed, or is only cited, or its content is followed elsewhere. */
    NOT_REVIEWED,
    /** No duty was chosen. */
    NOTHING_CHOSEN,
    /** Exactly one unit or list leads. */
    NO_LEAD,
    /** A unit or a list stands twice in one duty. */
    TWICE,
    /** The words of the duty are missing. */
    NO_WORDS,
    /** A due day before the day of issue. */
    DATES,
    /** The list has no units. */
    EMPTY_LIST,
    /** The duty was withdrawn. */
    WITHDRAWN,
    /** The state does not allow it. */
    NOT_NOW,
    /** Somebody else acted since the page was opened. */
    MEANWHILE,
    REASON_MISSING,
    /** Who reported can't confirm. */
    OWN_REPORT,
    /** A due day must move forward, and not into the past. */
    NOT_LATER,
    /** There is no due day to move. */
    NO_DAY,
    /** A person or post that is not of this unit. */
    NOT_OF_THE_UNIT,
    /** No unit that exists is named to take the work over. */
    NO_SUCCESSOR,
    /** What is handed down would be due after the work that it comes from. */
    AFTER_PARENT,
    /** A unit sets itself a hundred steps at most. */
    TOO_MANY,
    /** The other duty was given by another unit, or was withdrawn. */
    NOT_YOURS,
    /** Two duties would wait for each other. */
    CIRCLE;

    public String key() {
        return "programme.refusal." + name();
    }
}
