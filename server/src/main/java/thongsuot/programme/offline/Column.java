package thongsuot.programme.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thongsuot.organisation.names.NameKey;

/** A column of the sheet. Headings are Vietnamese in every language of the screens: what one office fills in another reads. */
enum Column {
    /** Which work, as it was when the sheet was taken; hidden. */
    KEY("Mã việc", 4),
    SOURCE("Văn bản", 28),
    DUTY("Nhiệm vụ", 48),
    WORDS("Trích văn bản", 40),
    ISSUER("Cơ quan giao", 26),
    ROLE("Vai trò", 12),
    DUE("Thời hạn", 12),
    LEFT("Còn lại", 16),
    STATE("Trạng thái", 26),
    ACCEPT("Tiếp nhận", 11),
    REASON("Lý do không nhận", 30),
    DOER("Người thực hiện", 34),
    NOTE("Ghi chú tiến độ", 40),
    RESULT("Kết quả báo cáo", 48),
    DONE_ON("Ngày hoàn thành", 16),
    AMOUNT("Số liệu", 12),
    MEASURE("Đơn vị tính", 14),
    LINK("Liên kết minh chứng", 36);

    /** Those that people fill in; the others are only shown. */
    static final Set<Column> FILLED = java.util.EnumSet.range(ACCEPT, LINK);

    private static final List<Column> IN_ORDER = List.of(values());

    private final String heading;
    private final int width;

    Column(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    /** From the left, the first being 0. */
    int place() {
        return IN_ORDER.indexOf(this);
    }

    /** In characters, as spreadsheets measure. */
    int width() {
        return width;
    }

    static Optional<Column> headed(String heading) {
        String key = NameKey.of(heading);
        return Arrays.stream(values())
                .filter(column -> NameKey.of(column.heading).equals(key))
                .findFirst();
    }
}
