package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;

/** The named day is the last one. */
final class NotLaterThan implements TimeRule {
    // seen: "chậm nhất ngày 15/11/2022" · "chậm nhất là ngày 20/5" · "không quá ngày 30/6" · "muộn nhất trong tháng 9"
    //       "không chậm hơn ngày 10 hằng tháng" · "hạn chót: 25/12/2025" · "chậm nhất là 17 giờ 00 ngày 01 tháng 02 năm
    // 2026"
    private static final Pattern SHAPE = Fold.pattern(
            "(?:chậm nhất|muộn nhất|trễ nhất|không\\s+(?:được\\s+)?(?:chậm|muộn|trễ|quá)"
                    + "(?:\\s+(?:hơn|quá))?|hạn\\s+(?:chót|cuối(?: cùng)?))\\s*:?\\s*(?:(?:là|vào|đến|tới|trong|hết|đến hết|thời hạn|thời điểm|các)\\s+){0,6}");

    @Override
    public List<String> anchors() {
        return List.of("chậm", "muộn", "trễ", "không", "hạn");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        if (word == null) {
            return List.of();
        }
        boolean strict = ground.folded().startsWith("trước ", word.end());
        Series series = ground.series().read(strict ? word.end() + 6 : word.end());
        return series == null ? List.of() : Findings.of(strict ? Kind.BEFORE : Kind.BY, series, at, "chậm nhất");
    }
}
