package thongsuot.reader.coverage;

/** What became of a demand in the plan below, the gravest last. */
public enum Status {
    /** The plan takes it up, and nothing that both name falls short. */
    COVERED,
    /** Another office leads than the one that has this field of work. */
    DIFFERENT_OWNER,
    /** A later day, a rarer return, or no time where the parent names one. */
    LATER_DATE,
    /** A figure that falls short of the parent's, or none where the parent names one. */
    WEAKER_TARGET,
    /** Nothing in the plan answers it. */
    MISSING
}
