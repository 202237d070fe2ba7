package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** A beginning without an end. */
final class SinceADay implements TimeRule {
    // seen: "thực hiện từ năm 2022" · "bắt đầu từ ngày 01/7/2025" · "từ quý III/2026" · "kể từ tháng 9 năm 2026"
    private static final Pattern SHAPE = Fold.pattern("(?:kể\\s+|bắt đầu\\s+|tính\\s+|ngay\\s+)?từ\\s+(?:sau\\s+)?");
    // "Quyết định này có hiệu lực từ ngày …" · "tiếp nhận từ ngày"
    private static final Pattern NOT = Fold.pattern(
            "(?:hiệu lực(?: thi hành)?|hiệu lực kể|thi hành|hưởng|ký|áp dụng cho|làm việc|tính|ngày|tháng|công tác|nay)\\s+$");
    private static final Pattern TO_NOW =
            Fold.pattern("\\s*,?\\s*(?:cho\\s+)?(?:đến|tới)\\s+(?:nay|khi|thời điểm|hết|ngày|tháng|năm)");

    @Override
    public List<String> anchors() {
        return List.of("từ", "kể", "bắt");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        Series series = word == null ? null : ground.series().read(word.end());
        if (series == null
                || !single(series)
                || ground.follows(NOT, at)
                || ground.match(TO_NOW, series.end()) != null) {
            return List.of();
        }
        return Findings.of(series.first().clock() ? Kind.ON : Kind.FROM, series, at, "từ ngày");
    }

    /** "từ đầu năm" without a year looks back as often as ahead. */
    private static boolean single(Series series) {
        Moment first = series.first();
        boolean vague = first.needsYear() && (first.grain() == Grain.YEAR || first.edge() == Edge.START);
        return !series.range() && series.moments().size() == 1 && !vague && !first.needsMonth();
    }
}
