package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** Work that belongs into a month, quarter or year, or on a day. */
final class InAPeriod implements TimeRule {
    // seen: "trong quý I/2022" · "hoàn thành trong tháng 3/2026" · "vào cuối tháng 3/2022" · "trong 6 tháng đầu năm
    // 2026"
    //       "hoàn thành quý II/2026" · "Dự kiến 19h30 ngày 24 tháng 01 năm 2026" · "trong tháng 01 hàng năm"
    private static final Pattern SHAPE = Fold.pattern(
            "(trong|vào|ngay trong|xong|hoàn thành|dự kiến|thực hiện|triển khai|tổ chức|tiến hành"
                    + "|diễn ra|khởi công|ban hành|thời gian|lúc|hồi|đúng)\\s*:?\\s+(?:(?:trong|vào|xong|khoảng|thời gian|các|cả|dịp|dự kiến|là)\\s+){0,6}");
    // "xong trước", "hoàn thành từ", "tổ chức đến" are other rules'
    private static final Pattern LOOSE = Fold.pattern("thực hiện|triển khai|tổ chức|tiến hành|ban hành");

    // "báo cáo kết quả thực hiện Quy chế trong 6 tháng đầu năm": the period that a report is about
    private static final Pattern RESULTS = Fold.pattern(
            "kết quả\\s+(?:thực hiện|công tác|hoạt động|triển khai)(?:\\s+(?!về|gửi|cho|tới|đến|hoàn|trình)\\p{L}+){0,8}\\s+$");

    // seen: "không quá 12 vụ trong năm." · "hoàn thành trong năm;": the document's own year, where the words limit or
    // finish something; "tiêu biểu trong năm" and "các hoạt động trong năm" only describe
    private static final Pattern THIS_YEAR = Fold.pattern("trong năm(?=\\s*(?:[.;)\\n|]|$))");
    private static final Pattern LIMITS = Fold.pattern(
            "(?:(?:không quá|không vượt quá|tối đa|dưới|ít nhất|tối thiểu|trên)\\s+\\d[\\d.,]*%?(?:\\s+(?!lần)\\p{L}+){1,5}|hoàn thành(?:\\s+(?:xong|ngay|dứt điểm))?)\\s+$");

    @Override
    public List<String> anchors() {
        return List.of(
                "trong", "vào", "ngay", "xong", "hoàn", "dự", "thực", "triển", "tổ", "tiến", "diễn", "khởi", "ban",
                "lúc", "hồi", "đúng", "thời");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher year = ground.folded().startsWith("trong n", at) ? ground.match(THIS_YEAR, at) : null;
        if (year != null && ground.follows(LIMITS, at)) {
            return List.of(Finding.dated(Kind.WITHIN, Moment.of(Grain.YEAR, 0, 0, 0), at, year.end(), "trong kỳ"));
        }
        Matcher word = ground.match(SHAPE, at);
        Series series = word == null ? null : ground.series().read(word.end());
        if (word == null || series == null || !fits(word, series) || ground.follows(RESULTS, at)) {
            return List.of();
        }
        boolean day = series.first().grain() == Grain.DAY && !series.range();
        boolean done = day
                && word.group().matches("(?s).*(?:trong|xong|hoàn thành).*")
                && !series.first().clock();
        return Findings.of(done ? Kind.BY : Kind.WITHIN, series, at, "trong kỳ");
    }

    /** After a verb alone a year or a day is as often part of a name: "thực hiện năm 2021" is history, "tổ chức tháng 3" is work. */
    private static boolean fits(Matcher word, Series series) {
        Moment first = series.first();
        boolean loose = LOOSE.matcher(word.group().strip()).matches();
        boolean small = first.grain() == Grain.MONTH
                || first.grain() == Grain.QUARTER
                || first.edge() != Edge.WHOLE
                || first.clock();
        boolean bare = word.group().startsWith("thời gian") && !word.group().contains(":");
        return !bare && (!loose || small || series.every() != null);
    }
}
