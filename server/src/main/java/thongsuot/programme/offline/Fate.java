package thongsuot.programme.offline;

/** What will become of a row. */
public enum Fate {
    /** Its steps will be made. */
    DO,
    /** Something in it is wrong; nothing of it will be made. */
    WRONG,
    /** Somebody acted on the work since the sheet was taken, and the row asks for something else: both sides are shown, nothing is overwritten. */
    STALE,
    /** No work that who acts may see, or none of theirs. */
    UNKNOWN,
    /** What it asks for has been done already. */
    DONE,
    /** Nothing was filled in. */
    SAME;

    /** The key of its words. */
    public String key() {
        return "offline.fate." + name();
    }
}
