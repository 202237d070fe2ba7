package thongsuot.organisation;

/** What a change does to the organisation. */
public enum ChangeKind {
    ESTABLISH,
    RENAME,
    MOVE,
    MERGE,
    SPLIT,
    ABSORB,
    DISSOLVE,
    UNDO,
    /** Posts opened, filled and emptied: one person may enter it. */
    STAFFING,
    /** A file or a first filling: one person may enter it. */
    IMPORT;

    /** The key of its name in the words of this module. */
    public String key() {
        return "organisation.change." + name();
    }
}
