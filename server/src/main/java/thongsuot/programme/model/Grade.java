package thongsuot.programme.model;

/** How a confirmed work was done. */
public enum Grade {
    ON_TIME,
    LATE,
    /** Beyond what was asked, and in time. */
    BEYOND;

    /** The key of its words. */
    public String key() {
        return "programme.grade." + name();
    }
}
