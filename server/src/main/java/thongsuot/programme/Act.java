package thongsuot.programme;

/** What is done to the work of a unit, as its history names it. */
public enum Act {
    ACCEPTED,
    REFUSED,
    /** Somebody in the unit was named to do it. */
    GIVEN,
    /** A note on the way. */
    NOTED,
    /** Something was added that shows what was done; accepted, returned with its reason, taken back: one by one. */
    EVIDENCED,
    EVIDENCE_ACCEPTED,
    EVIDENCE_RETURNED,
    EVIDENCE_WITHDRAWN,
    REPORTED,
    CONFIRMED,
    RETURNED,
    /** Who asked stands by it after a refusal. */
    INSISTED,
    EXEMPTED,
    /** The unit asked for more time; see {@code extending}. */
    TIME_ASKED,
    TIME_GIVEN,
    TIME_REFUSED,
    TRANSFERRED;

    /** The key of its words. */
    public String key() {
        return "programme.act." + name();
    }
}
