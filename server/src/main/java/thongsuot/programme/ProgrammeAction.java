package thongsuot.programme;

import thongsuot.platform.Action;

/** What may be done with duties. The rules of rows in the database know the same roles; a test compares them. */
public enum ProgrammeAction implements Action {
    /** See what a unit asked and what was asked of it. */
    VIEW("programme.view", true),
    /** Lay duties on units in the name of a unit, and withdraw them. */
    ASSIGN("programme.assign", false),
    /** Confirm or give back what was reported; answer refusals; exempt, transfer. */
    DECIDE("programme.decide", false),
    /** Accept or refuse for a unit, say who in it does the work. */
    ACCEPT("programme.accept", false),
    /** Work: note progress, report the result. */
    REPORT("programme.report", false),
    /** Answer in writing, for a unit, why something was not done in time. */
    EXPLAIN("programme.explain", false);

    private final String key;
    private final boolean reads;

    ProgrammeAction(String key, boolean reads) {
        this.key = key;
        this.reads = reads;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean reads() {
        return reads;
    }
}
