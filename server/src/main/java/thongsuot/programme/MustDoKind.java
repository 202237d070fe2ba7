package thongsuot.programme;

/** What is to be done, in the order in which a page shows it. */
public enum MustDoKind {
    /** Somebody asks in words and names the post. */
    REPLY,
    /** A step of the ladder asks the head of the unit to explain in writing. */
    EXPLAIN,
    /** A step of the ladder reminds of work that the unit owes. */
    URGED,
    /** A report came back with what is missing. */
    AMEND,
    ACCEPT,
    /** Accepted, and nobody in the unit does it yet, or the desk that did it is empty. */
    ASSIGN,
    REPORT,
    /** Reports wait for who asked. */
    CONFIRM,
    /** A unit has refused and waits for the answer. */
    REFUSAL,
    /** Something else waits for a decision: another day asked for, work of a unit that merged. */
    DECIDE;

    /** The key of the heading. */
    public String key() {
        return "programme.mustDo." + name();
    }

    /** The key of the words on the button. */
    public String button() {
        return "programme.mustDo.button." + name();
    }
}
