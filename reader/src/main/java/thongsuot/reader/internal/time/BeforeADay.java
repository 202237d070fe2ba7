package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;

/** The last day is the one before: the contract's {@code trước ngày 15/11/2022} is 14 November. */
final class BeforeADay implements TimeRule {
    // seen: "trước ngày 15/11/2022" · "trước 30/6" · "trước ngày 20 hằng tháng" · "trước 17h00 ngày 05/3" (that day
    // itself)
    //       "trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm" · "trước tháng 9/2026" · "định kỳ trước ngày 25
    // của tháng cuối quý"
    private static final Pattern SHAPE = Fold.pattern(
            "(?:định kỳ\\s+,?)?trước\\s+(?:(?:các|thời hạn|thời điểm|thời gian|hết|mỗi)\\s+){0,4}(?!khi|hết|mắt|đây)");
    private static final Pattern RELATIVE =
            Fold.pattern("(?:sinh|kết nạp|tuyển dụng|ban hành|ký kết|phát sinh|được cấp|nghỉ hưu|có hiệu lực)\\s+$");
    private static final Pattern REPORT =
            Fold.pattern("(?:báo cáo|giao ban|họp)\\s+(?:hàng\\s+)?(tháng|quý)\\s*[,(]?\\s*$");
    private static final Pattern BINDS = Fold.pattern("(?:bảo đảm|đảm bảo|phải|để)\\s+(?:\\p{L}+\\s+){0,4}$");

    @Override
    public List<String> anchors() {
        return List.of("trước", "định");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        Series series = word == null ? null : ground.series().read(word.end());
        if (word == null || series == null || relative(ground, at)) {
            return List.of();
        }
        Matcher named = series.first().needsMonth() && series.every() == null ? named(ground, at) : null;
        Series repeated = named == null ? series : new Series(series.moments(), false, named.group(1), series.end());
        return Findings.of(Kind.BEFORE, repeated, at, "trước ngày");
    }

    /** "báo cáo tháng trước ngày 20" comes again every month. */
    private static @Nullable Matcher named(Ground ground, int at) {
        Matcher report = REPORT.matcher(ground.folded()).region(Math.max(0, at - 24), at);
        return report.find() ? report : null;
    }

    /** "người sinh trước ngày 01/01/1975" describes people; "bảo đảm có hiệu lực trước ngày …" is an order. */
    private static boolean relative(Ground ground, int at) {
        return ground.follows(RELATIVE, at) && !ground.follows(BINDS, at);
    }
}
