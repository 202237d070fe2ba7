package thongsuot.dispatch.exchange;

/** What a message of QCVN 102:2016 is about ({@code BussinessDocType}). */
public enum Business {
    /** Văn bản mới. */
    NEW(0),
    /** Thu hồi. */
    RECALL(1),
    /** Cập nhật. */
    UPDATE(2),
    /** Thay thế. */
    REPLACE(3);

    private final int code;

    Business(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** @throws EdxmlException for a number that the standard does not have */
    static Business of(String code) {
        for (Business each : values()) if (String.valueOf(each.code).equals(code.strip())) return each;
        throw new EdxmlException("BussinessDocType", "has no value " + code);
    }
}
