package thongsuot.programme;

/** What a unit is to a duty. */
public enum Role {
    /** Chủ trì: accountable, exactly one voice. */
    LEAD,
    /** Phối hợp. */
    COOPERATE,
    /** Tham mưu. */
    ADVISE;

    /** The key of its words. */
    public String key() {
        return "programme.role." + name();
    }
}
