package thongsuot.dispatch;

/** What a recipient is expected to do with a document. */
public enum Note {
    /** Để thực hiện. */
    EXECUTE,
    /** Để báo cáo. */
    REPORT,
    /** Để phối hợp. */
    COORDINATE,
    /** Để biết. */
    KNOW;

    /** The key of its words. */
    public String key() {
        return "dispatch.note." + name();
    }
}
