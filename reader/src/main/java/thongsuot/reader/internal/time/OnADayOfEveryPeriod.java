package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;

/** A day that comes again, without a word before it. */
final class OnADayOfEveryPeriod implements TimeRule {
    // seen: "ngày 15 hằng tháng" · "định kỳ ngày 25 của tháng cuối quý" · "tháng 12 hàng năm" · "ngày 05/01 hàng năm" ·
    // "quý IV hằng năm"
    private static final Pattern LEAD = Fold.pattern("(?:định k[ỳýì]\\s*,?\\s+)?(?:(?:vào|các)\\s+){0,3}");

    @Override
    public List<String> anchors() {
        return List.of("ngày", "tháng", "quý", "định", "vào");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var lead = ground.match(LEAD, at);
        Series series = ground.series().read(lead == null ? at : lead.end());
        return series == null || series.every() == null ? List.of() : Findings.of(Kind.ON, series, at, "ngày trong kỳ");
    }
}
