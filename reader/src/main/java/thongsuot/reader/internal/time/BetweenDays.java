package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Grain;

/** A window with both ends. */
final class BetweenDays implements TimeRule {
    // seen: "từ ngày 15/01/2026 đến hết ngày 15/02/2026" · "từ 10 - 15/5/2025" · "từ ngày 15/01 - 24/01/2026"
    //       "từ tháng 3 đến tháng 6/2026" · "trong khoảng thời gian từ ngày 01 tháng 12 năm 2025 đến ngày 10 tháng 12
    // năm 2025"
    private static final Pattern SHAPE = Fold.pattern("(?:kể\\s+|bắt đầu\\s+)?từ\\s+(?:khoảng\\s+)?");
    private static final Pattern FORCE = Fold.pattern("hiệu lực(?: thi hành)?\\s+(?:kể\\s+)?$");

    @Override
    public List<String> anchors() {
        return List.of("từ", "kể", "bắt");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        Series series = word == null ? null : ground.series().read(word.end());
        if (series == null || !series.range() || ground.follows(FORCE, at) || lunar(ground, series)) {
            return List.of();
        }
        boolean years = series.first().grain() == Grain.YEAR && ground.folded().charAt(at + 3) != 'n';
        return years ? List.of() : Findings.of(Kind.WITHIN, series, at, "từ ngày đến ngày");
    }

    /** "(từ ngày 15 – 28 tháng 12 Âm lịch)" says the same window once more. */
    private static boolean lunar(Ground ground, Series series) {
        return ground.match(LUNAR, series.end()) != null;
    }

    private static final Pattern LUNAR = Fold.pattern(
            "\\s*(?:tháng chạp\\s*)?\\(?(?:âm lịch|al\\b|năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) )");
}
