package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Grain;

/** An event on a day that is written out, year and all. */
final class OnADay implements TimeRule {
    static final String NAME = "ngày diễn ra";

    // seen: "Tổ chức lễ phát động cấp tỉnh ngày 28/4/2026 tại …" · "ra quân ngày 07/6/2026" · "khai mạc sáng ngày
    // 12/5/2026"
    private static final Pattern LEAD = Fold.pattern("(?:(?:sáng|chiều|tối)\\s+)?(?=ngày)");
    private static final Pattern EVENT = Fold.pattern(
            "(?:tổ chức|lễ|phát động|khai mạc|bế mạc|ra quân|hội nghị|diễn ra|công bố|bầu cử|đại hội|khánh thành|khởi công|khai giảng|họp|tổng kết|chung kết|trao giải|mít tinh|tập huấn)(?!\\p{L})");
    // "Quyết định số … ngày", "văn bản ngày": the day of a document
    private static final Pattern DATED = Fold.pattern(
            "(?:số|luật|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|tờ trình|thông báo|báo cáo|hướng dẫn|kết luận|văn bản|biên bản|quy định|chương trình)\\s[^,;.:\\n]{0,70},?\\s+$");

    @Override
    public List<String> anchors() {
        return List.of("ngày", "sáng", "chiều", "tối");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var lead = ground.match(LEAD, at);
        Series series = lead == null ? null : ground.series().read(at);
        boolean day = series != null
                && !series.range()
                && series.every() == null
                && series.first().grain() == Grain.DAY
                && !series.last().needsYear();
        return series == null || !day || !event(ground, at) ? List.of() : Findings.of(Kind.ON, series, at, NAME);
    }

    private static boolean event(Ground ground, int at) {
        int from = Math.max(ground.around().sentences().start(at), at - 200);
        return EVENT.matcher(ground.folded()).region(from, at).find() && !ground.follows(DATED, at);
    }
}
