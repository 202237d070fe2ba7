package thongsuot.organisation;

/** How far a change has come. */
public enum ChangeState {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** Taken back by who proposed it. */
    WITHDRAWN,
    /** Approved once, and undone by a later change. */
    UNDONE;

    /** The key of its name in the words of this module. */
    public String key() {
        return "organisation.change.state." + name();
    }
}
