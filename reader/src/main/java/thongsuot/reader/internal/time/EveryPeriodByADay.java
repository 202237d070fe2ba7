package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Moment.Grain;

/** A frequency with its day behind it. */
final class EveryPeriodByADay implements TimeRule {
    // seen: "Hằng năm, trước ngày 15/11" · "hằng tháng (trước ngày 25)" · "hằng quý, chậm nhất ngày 05 của tháng đầu
    // quý" · "Định kỳ hằng năm
    // (vào cuối quý III)"
    private static final Pattern SHAPE = Fold.pattern(
            "(?:định k[ỳýì]\\s+)?(?:hàng|mỗi)\\s+(tháng|quý|năm)\\s*[,(]?\\s*(?:(?:chậm nhất|là|vào|trong|không quá|báo cáo)\\s+){0,3}(trước\\s+)?"
                    + "(?=ngày|tháng|quý|cuối|giữa|đầu|\\d{1,2}/)");

    @Override
    public List<String> anchors() {
        return List.of("hàng", "mỗi", "định");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        Series series = word == null ? null : ground.series().read(word.end());
        if (word == null || series == null || series.range() || !fits(word.group(1), series)) {
            return List.of();
        }
        return series.moments().stream()
                .map(moment -> Recurrence.on(moment, word.group(1), word.group(2) != null))
                .map(rrule -> Finding.repeated(rrule, at, series.end(), "ngày trong kỳ"))
                .toList();
    }

    private static boolean fits(String unit, Series series) {
        Moment first = series.first();
        String every = series.every();
        return first.needsYear()
                && (every == null || every.equals(unit))
                && switch (unit) {
                    case "năm" -> !first.needsMonth() && first.grain() != Grain.YEAR;
                    case "tháng" -> first.needsMonth() && first.grain() == Grain.DAY;
                    default -> every != null && first.needsMonth();
                };
    }
}
