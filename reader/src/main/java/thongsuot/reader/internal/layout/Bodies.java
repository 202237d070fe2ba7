package thongsuot.reader.internal.layout;

import java.util.Set;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.BodyHeads;
import thongsuot.reader.internal.text.Fold;

/** The names of bodies as they stand in a letterhead, where one name may take several lines. */
final class Bodies {
    /** A line that begins so begins a name. */
    private static final Pattern HEAD = Fold.pattern("(?:" + BodyHeads.COMMON
            + "|ub|hội đồng|thị đoàn|tổng liên đoàn|tổng cục|báo|tạp chí|tổng công ty|viện kiểm sát|quỹ|trạm|đội|tổ"
            + "|hạt|bqp|ttr|tổng bí thư|nhà|xí nghiệp" + ")(?!\\p{L})");
    /** A line that begins so goes on with the name above. */
    private static final Pattern TAIL = Fold.pattern(
            "(?:(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|thị trấn|xã|phường|đặc khu|khu vực|cấp|các|và|của|thuộc|trực thuộc|"
                    + "nước|việt nam|nhân dân|trung ương|quốc gia|khóa|nhiệm kỳ|số \\d)(?![\\p{L}])(?! (?:ủy|đoàn)(?![\\p{L}]))|[-–(&])");
    /** A name that is not whole yet, whatever comes next. */
    private static final Set<String> OPEN = Set.of(
            "ủy ban",
            "ủy ban nhân dân",
            "hội đồng nhân dân",
            "hội đồng",
            "ban chỉ đạo",
            "ban tổ chức",
            "ban chấp hành",
            "ban thường vụ",
            "ban thường trực",
            "ủy ban mặt trận tổ quốc",
            "ủy ban mttq",
            "ủy ban trung ương",
            "ủy ban mặt trận tổ quốc việt nam",
            "đoàn thanh niên cộng sản hồ chí minh",
            "liên đoàn lao động",
            "hội liên hiệp phụ nữ",
            "hội cựu chiến binh",
            "hội nông dân",
            "đảng bộ",
            "đảng ủy",
            "chi bộ",
            "phòng giáo dục",
            "trường",
            "văn phòng",
            "ban quản lý",
            "bộ chỉ huy quân sự",
            "công đoàn",
            "tổ công tác",
            "viện kiểm sát nhân dân",
            "tòa án nhân dân");

    private Bodies() {}

    /** Whether {@code line} goes on with the name that {@code before} begins. */
    static boolean continues(String before, String line) {
        String above = Fold.fold(before).strip();
        String below = Fold.fold(line).strip();
        if (OPEN.contains(above)
                || above.endsWith(",")
                || above.endsWith("-")
                || above.endsWith(" và")
                || above.endsWith(" của")) {
            return true;
        }
        return TAIL.matcher(below).lookingAt() || !HEAD.matcher(below).lookingAt();
    }

    /** Whether {@code words}, folded, begin with the head of a body's name. */
    static boolean begin(CharSequence words) {
        return HEAD.matcher(words).lookingAt();
    }
}
