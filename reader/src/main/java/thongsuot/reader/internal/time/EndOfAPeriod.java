package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** Beginning, middle and end of a period without a word before them. Source: Civil Code 2015, article 146. */
final class EndOfAPeriod implements TimeRule {
    // seen: "cuối Quý II" in "vào cuối tháng 3/2022, cuối Quý II, cuối Quý IV/2022" · "giữa tháng 9/2026" · "tuần đầu
    // tháng 9"
    private static final Pattern ADJECTIVE =
            Fold.pattern("(?:phần|phấn|kế hoạch|báo cáo|số liệu|so với|từ|ngay từ|kể từ|dịp|hội nghị|kỳ họp|của)\\s+$");
    // "Phần đầu hằng năm" is "Phấn đấu hằng năm", as a scanner read it
    private static final Pattern MISREAD = Fold.pattern("(?:phần|phấn)\\s+$");
    private static final Pattern MONTHLY = Fold.pattern("(đầu|giữa|cuối)\\s+(?:mỗi|hàng)\\s+(tháng|quý|năm)(?!\\p{L})");

    @Override
    public List<String> anchors() {
        return List.of("đầu", "giữa", "cuối", "tuần", "nửa");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher monthly = ground.match(MONTHLY, at);
        if (monthly != null && !ground.follows(MISREAD, at)) {
            return List.of(Finding.repeated(rrule(monthly.group(1), monthly.group(2)), at, monthly.end(), "cuối kỳ"));
        }
        Series series = ground.series().read(at);
        boolean named = series != null
                && !series.range()
                && (series.first().edge() != Edge.WHOLE || series.first().grain() == Grain.WEEK)
                && (series.first().grain() != Grain.YEAR || !series.first().needsYear());
        if (series == null || !named || ground.follows(ADJECTIVE, at)) {
            return List.of();
        }
        return Findings.of(Kind.WITHIN, series, at, "cuối kỳ");
    }

    private static String rrule(String edge, String unit) {
        String every = Recurrence.every(1, unit);
        return switch (unit) {
            case "tháng" -> every + ";BYMONTHDAY=" + (edge.equals("đầu") ? 1 : edge.equals("giữa") ? 15 : -1);
            case "năm" ->
                every
                        + switch (edge) {
                            case "đầu" -> ";BYMONTH=1;BYMONTHDAY=1";
                            case "giữa" -> ";BYMONTH=6;BYMONTHDAY=30";
                            default -> ";BYMONTH=12;BYMONTHDAY=31";
                        };
            default -> edge.equals("cuối") ? every + ";BYMONTHDAY=-1" : every;
        };
    }
}
