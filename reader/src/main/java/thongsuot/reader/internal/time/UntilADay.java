package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** A horizon: {@code đến cuối năm 2025}, {@code đến hết ngày 31/12/2024}. */
final class UntilADay implements TimeRule {
    // seen: "Phấn đấu đến cuối năm 2025" · "đến hết ngày 15/10/2025" · "gia hạn đến ngày 31/12/2024" · "Đến năm 2030:"
    // · "hết quý II/2026"
    private static final Pattern SHAPE =
            Fold.pattern("(?:(?:cho\\s+)?(?:đến|tới)|hết)\\s+(?:(?:hết|khoảng|trước|thời điểm)\\s+){0,4}");
    // "tính đến ngày 30/6" reports; "tầm nhìn đến năm 2045" belongs to a name; "không phải chờ đến cuối năm" is none
    private static final Pattern NOT = Fold.pattern(
            "(?:tính|tầm nhìn|định hướng|chờ|giai đoạn|đợi|kể|\\d{4}|hiệu lực(?: thi hành)?|nay|kéo dài thời gian)\\s*,?\\s+$");
    private static final Pattern FROM_NOW = Fold.pattern("từ\\s+(?:nay|đây|bây giờ|nay cho)\\s+$");
    // A year alone is a horizon where a clause opens or a striving is said; elsewhere it is part of a document's name.
    private static final Pattern STRIVES =
            Fold.pattern("(?:ph[ấầ]n đấu|đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|yêu cầu|hoàn thành|nay|và|là)\\s+$");
    private static final Pattern NAMES =
            Fold.pattern("(?:chiến lược|chương trình|đề án|quy hoạch|kế hoạch|nghị quyết|văn kiện)[^.;:\\n|]{0,80}$");

    @Override
    public List<String> anchors() {
        return List.of("đến", "tới", "cho", "hết");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        Series series = word == null ? null : ground.series().read(word.end());
        if (word == null || series == null || series.range() || !binds(ground, at, series.first())) {
            return List.of();
        }
        return Findings.of(word.group().contains("trước ") ? Kind.BEFORE : Kind.BY, series, at, "đến hết");
    }

    private static boolean binds(Ground ground, int at, Moment moment) {
        if (ground.follows(FROM_NOW, at)) {
            return true;
        }
        if (ground.follows(NOT, at)) {
            return false;
        }
        boolean yearAlone = moment.grain() == Grain.YEAR && moment.edge() == Edge.WHOLE;
        return !yearAlone
                || ground.follows(STRIVES, at)
                || (ground.opens(at) && !(comma(ground, at) && ground.follows(NAMES, at)));
    }

    private static boolean comma(Ground ground, int at) {
        return at > 1 && ground.folded().charAt(at - 2) == ',';
    }
}
