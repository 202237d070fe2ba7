package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Timing;

/** Haste without a date. */
final class Urgently implements TimeRule {
    // seen: "kịp thời báo cáo" · "khẩn trương rà soát" · "xử lý ngay" · "sớm hoàn thành"
    private static final Pattern SHAPE = Fold.pattern(
            "(?:kịp thời|khẩn trương|(?:càng\\s+)?sớm\\s+(?:hoàn thành|ban hành|trình|nhất)|ngay lập tức|tức thời)(?!\\p{L})");
    private static final Pattern NOT = Fold.pattern("(?:không|chưa|thiếu)\\s+$");

    @Override
    public List<String> anchors() {
        return List.of("kịp", "khẩn", "càng", "sớm", "ngay", "tức");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var word = ground.match(SHAPE, at);
        return word == null || ground.follows(NOT, at)
                ? List.of()
                : List.of(Finding.ready(new Timing.Urgent(), at, word.end(), "khẩn trương"));
    }
}
