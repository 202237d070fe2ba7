package thongsuot.dispatch.exchange;

/** The nine answers of a receiver, QCVN 102:2016 as amended in 2022. */
public enum StatusCode {
    /** Đã đến: the system has it, nobody has looked. */
    ARRIVED("01", "Đã đến"),
    REFUSED("02", "Từ chối tiếp nhận"),
    ACCEPTED("03", "Đã tiếp nhận"),
    ASSIGNED("04", "Phân công"),
    IN_PROGRESS("05", "Đang xử lý"),
    DONE("06", "Hoàn thành"),
    /** The sender asks for it back. */
    TAKE_BACK("13", "Lấy lại"),
    TAKE_BACK_AGREED("15", "Đồng ý lấy lại"),
    TAKE_BACK_REFUSED("16", "Từ chối lấy lại");

    private final String code;
    private final String words;

    StatusCode(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** As the standard words it. */
    public String words() {
        return words;
    }

    /** @throws EdxmlException for a code that the standard does not have */
    static StatusCode of(String code) {
        for (StatusCode each : values()) if (each.code.equals(code.strip())) return each;
        throw new EdxmlException("StatusCode", "has no value " + code);
    }
}
