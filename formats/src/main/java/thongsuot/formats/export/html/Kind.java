package thongsuot.formats.export.html;

/** The kinds of fact a page shows: what they are called, and the class that their marks carry. */
enum Kind {
    TASK("viec", "Ai làm gì, khi nào", "việc", "Văn bản không giao việc cho cơ quan, đơn vị nào."),
    TIME("han", "Thời hạn", "thời hạn", "Văn bản không nêu thời hạn."),
    TARGET("chi-tieu", "Chỉ tiêu", "chỉ tiêu", "Văn bản không nêu chỉ tiêu."),
    REPORT("bao-cao", "Chế độ báo cáo", "chế độ báo cáo", "Văn bản không nêu chế độ báo cáo."),
    CITATION("vien-dan", "Văn bản viện dẫn", "viện dẫn", "Văn bản không viện dẫn văn bản nào."),
    RECIPIENT("noi-nhan", "Nơi nhận", "nơi nhận", "Không thấy phần Nơi nhận."),
    DOUBT("xem-lai", "Cần xem lại", "cần xem lại", "Không có điểm nào cần xem lại.");

    private final String code;
    private final String title;
    private final String counted;
    private final String none;

    Kind(String code, String title, String counted, String none) {
        this.code = code;
        this.title = title;
        this.counted = counted;
        this.none = none;
    }

    /** Letters for ids and classes. */
    String code() {
        return code;
    }

    /** The heading of its list. */
    String title() {
        return title;
    }

    /** What stands after its number: "12 thời hạn". */
    String counted() {
        return counted;
    }

    /** What stands where the list would be empty. */
    String none() {
        return none;
    }

    /** The id of the nth fact of this kind. */
    String id(int n) {
        return code + "-" + n;
    }
}
