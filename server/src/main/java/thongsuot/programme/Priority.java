package thongsuot.programme;

/** How much a duty presses, as who gave it said. */
public enum Priority {
    NORMAL,
    HIGH,
    URGENT;

    /** The key of its words. */
    public String key() {
        return "programme.priority." + name();
    }
}
