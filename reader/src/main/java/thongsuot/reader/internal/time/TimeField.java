package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Grain;

/** A labelled time, as forms have it. */
final class TimeField implements TimeRule {
    // seen: "Thời gian: 19h30 ngày 24/01/2026" · "Thời gian hoàn thành: quý II/2026" · "- Tiến độ: Tháng 10/2025" ·
    // "Thời hạn: 30/6/2026"
    private static final Pattern SHAPE = Fold.pattern(
            "(?:thời gian|thời hạn|tiến độ|hạn nộp|hạn gửi|hạn báo cáo|hạn|lịch|thời điểm)(\\s+[^:\\n|;.(]{1,60})?(?:\\([^)\\n]{0,40}\\))?\\s*:\\s*");
    private static final Pattern DUE = Fold.pattern("(?:thời hạn|hạn|tiến độ|.*(?:hoàn thành|nộp|gửi|báo cáo|xong)).*");

    @Override
    public List<String> anchors() {
        return List.of("thời", "tiến", "hạn", "lịch");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher label = ground.match(SHAPE, at);
        Series series = label == null ? null : ground.series().read(label.end());
        if (label == null || series == null) {
            return List.of();
        }
        return Findings.of(kind(label.group(), series), series, at, "ô thời gian");
    }

    /** A day in a field of due dates is the last one; elsewhere it is the day itself. */
    static Kind kind(String label, Series series) {
        boolean due = series.first().grain() == Grain.DAY
                && !series.range()
                && DUE.matcher(label.strip()).matches();
        return due ? Kind.BY : Kind.WITHIN;
    }
}
