package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;

/** What must have ended by a day. */
final class NotAfterADay implements TimeRule {
    // seen: "không để bếp ăn không đủ điều kiện hoạt động sau ngày 30 tháng 9 năm 2026" · "không tiếp nhận hồ sơ sau
    // ngày 15/8"
    private static final Pattern SHAPE = Fold.pattern("sau\\s+(?=ngày|\\d{1,2}[h/]|\\d{1,2} giờ)");
    private static final Pattern FORBIDS = Fold.pattern(
            "(?:không (?:để|được|tiếp nhận|nhận|giải quyết|xem xét)|chấm dứt|nghiêm cấm)(?!\\p{L})[^.;\\n]{0,80}$");

    @Override
    public List<String> anchors() {
        return List.of("sau");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var word = ground.match(SHAPE, at);
        Series series = word == null || !ground.follows(FORBIDS, at)
                ? null
                : ground.series().read(word.end());
        return series == null ? List.of() : Findings.of(Kind.BY, series, at, "không sau ngày");
    }
}
