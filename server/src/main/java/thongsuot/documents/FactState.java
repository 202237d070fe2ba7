package thongsuot.documents;

/** What people have said of a fact. */
public enum FactState {
    /** A rule found it, nobody has looked yet. */
    PROPOSED,
    ACCEPTED,
    /** A person changed it; what the rule had said is kept. */
    CORRECTED,
    /** A person found it, no rule had. */
    ADDED,
    /** A person said that it is none. */
    REMOVED;

    /** Whether it counts as said by the document. */
    public boolean counts() {
        return this != REMOVED;
    }

    /** Whether a person stands behind it. */
    public boolean confirmed() {
        return this == ACCEPTED || this == CORRECTED || this == ADDED;
    }
}
