package thongsuot.audit;

import thongsuot.platform.Action;

/** What may be done with the trail. Nobody may do more than look. */
public enum AuditAction implements Action {
    /** Entries about one unit and what belongs to it. */
    READ("audit.read"),
    /** Entries about everything, and a copy of them. */
    READ_ALL("audit.readAll");

    private final String key;

    AuditAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean reads() {
        return true;
    }
}
