package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.text.Fold;

/** How many times in a period, or one time in how many. */
final class TimesInAPeriod implements TimeRule {
    // seen: "02 lần/năm" · "ít nhất 1 lần/quý" · "một lần trong năm" · "6 tháng một lần" · "03 tháng/01 lần" · "2 năm
    // một lần"
    private static final String COUNT = "(\\d{1,2}|" + Numerals.SPELLED + ")";
    private static final String LEAD = "(?:định k[ỳýì]\\s*\\(?\\s*)?(?:(?:ít nhất|tối thiểu|không quá)\\s+)?";
    private static final Pattern TIMES = Fold.pattern(
            LEAD + COUNT
                    + "\\s+(lần|buổi|ngày|kỳ)\\s*(?:/\\s*|(?:trong|trên|mỗi|một)\\s+(?:mỗi\\s+|một\\s+)?)(?:(\\d{1,2})\\s+)?(năm|quý|tháng|tuần|ngày)(?!\\p{L})");
    private static final Pattern ONCE =
            Fold.pattern(LEAD + COUNT + "\\s+(năm|quý|tháng|tuần|ngày)\\s*(?:/\\s*)?(?:một|0?1|/)\\s*lần(?!\\p{L})");

    @Override
    public List<String> anchors() {
        return List.of(
                "định", "ít", "tối", "không", "một", "hai", "ba", "bốn", "sáu", "1", "2", "3", "4", "5", "6", "12",
                "01", "02", "03", "04", "05", "06");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher once = ground.match(ONCE, at);
        if (once != null) {
            String rrule = Recurrence.every(Math.max(1, Numerals.whole(once.group(1))), once.group(2));
            return List.of(Finding.repeated(rrule, at, once.end(), "số lần trong kỳ"));
        }
        Matcher times = ground.match(TIMES, at);
        if (times == null) {
            return List.of();
        }
        int periods = times.group(3) == null ? 1 : Math.max(1, Numerals.whole(times.group(3)));
        String rrule = times.group(2).equals("lần")
                ? Recurrence.times(Numerals.whole(times.group(1)), periods, times.group(4))
                : Recurrence.every(periods, times.group(4));
        return List.of(Finding.repeated(rrule, at, times.end(), "số lần trong kỳ"));
    }
}
