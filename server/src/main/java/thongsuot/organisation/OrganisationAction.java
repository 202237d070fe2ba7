package thongsuot.organisation;

import thongsuot.platform.Action;

/** What of the organisation needs a right. */
public enum OrganisationAction implements Action {
    /** Look at units, posts and their history. */
    VIEW("organisation.view", true),
    /** Propose a change of structure for a unit. */
    PROPOSE("organisation.change.propose", false),
    /** Decide on a change that somebody else has proposed. */
    DECIDE("organisation.change.decide", false),
    /** Open and close posts of a unit, fill and empty them. */
    STAFF("organisation.posts.staff", false),
    /** Bring in units from a file. */
    IMPORT("organisation.import", false),
    EXPORT("organisation.export", true);

    private final String key;
    private final boolean reads;

    OrganisationAction(String key, boolean reads) {
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
