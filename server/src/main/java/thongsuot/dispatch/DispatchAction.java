package thongsuot.dispatch;

import thongsuot.platform.Action;

/** What may be done with issues. The rules of rows in the database know the same roles; a test compares them. */
public enum DispatchAction implements Action {
    /** See what a unit issued and what was issued to it. */
    VIEW("dispatch.view", true),
    /** Issue documents in the name of a unit, recall and replace them. */
    ISSUE("dispatch.issue", false),
    /** Enter what recipients told by phone or paper, remind them. */
    ENTER("dispatch.enter", false),
    /** Receive or refuse in the name of a unit. */
    RECEIVE("dispatch.receive", false),
    /** Work on the own plan of a unit and say how it covers the plan above. */
    PLAN("dispatch.plan", false),
    /** Hand documents to other systems and take them from there. */
    EXCHANGE("dispatch.exchange", false);

    private final String key;
    private final boolean reads;

    DispatchAction(String key, boolean reads) {
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
