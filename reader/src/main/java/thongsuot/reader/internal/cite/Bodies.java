package thongsuot.reader.internal.cite;

import java.util.regex.Pattern;
import thongsuot.reader.internal.text.BodyHeads;
import thongsuot.reader.internal.text.Fold;

/** How names of bodies and of offices that issue documents begin. */
final class Bodies {
    private static final Pattern HEAD = Fold.pattern("(?:" + BodyHeads.COMMON
            + "|ub |ubtvqh|tổng|phó|giám đốc|bí thư|trung ương|hiệp hội|câu lạc bộ|tổ |khối|hiệu trưởng|đặc khu|cụm"
            + "|liên ngành" + ")(?!\\p{L})");

    private Bodies() {}

    static boolean beginAt(String folded, int at) {
        return HEAD.matcher(folded)
                .region(at, Math.min(folded.length(), at + 20))
                .useTransparentBounds(true)
                .lookingAt();
    }
}
