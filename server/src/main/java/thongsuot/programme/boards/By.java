package thongsuot.programme.boards;

/** The ways in which a board lays the same work out. */
public enum By {
    UNITS,
    HEAT,
    DOCUMENTS,
    ISSUERS,
    MONTHS,
    DUTIES,
    /** Nhóm nhiệm vụ. */
    AXES;

    /** The key of its words. */
    public String key() {
        return "board.by." + name();
    }
}
