package thongsuot.programme.escalating;

/** What a step of the ladder does, from the mildest to the sternest. */
public enum StepKind {
    /** Nhắc việc: who does the work. */
    REMIND,
    /** Nhắc người đứng đầu. */
    REMIND_HEAD,
    /** Yêu cầu giải trình bằng văn bản: the head writes why. */
    EXPLAIN,
    /** Nêu tên đơn vị trong danh sách tuần. */
    LIST,
    /** Đề xuất kiểm tra: a proposal to who decides, and no more. */
    PROPOSE_INSPECTION;

    /** Whether it may come before the work is late. */
    boolean early() {
        return this == REMIND || this == REMIND_HEAD;
    }

    /** The key of its words. */
    public String key() {
        return "escalation.kind." + name();
    }
}
