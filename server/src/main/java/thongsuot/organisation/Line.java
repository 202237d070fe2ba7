package thongsuot.organisation;

/** A line in which one unit stands above another. A unit has at most one parent in each on a day. */
public enum Line {
    /** Đảng. */
    PARTY,
    /** Chính quyền. */
    STATE,
    /** Công đoàn. */
    UNION,
    /** Mặt trận và các đoàn thể. */
    FRONT;

    /** The key of its name in the words of this module. */
    public String key() {
        return "organisation.line." + name();
    }
}
