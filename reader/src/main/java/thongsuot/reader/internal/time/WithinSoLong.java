package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Timing;
import thongsuot.reader.obligation.Timing.Period.Unit;

/** A sum that waits for its first day. Source of the way to count: Civil Code 2015, articles 147 and 148. */
final class WithinSoLong implements TimeRule {
    // seen: "trong thời hạn 15 ngày kể từ ngày công bố" · "trong vòng 10 ngày làm việc" · "không muộn hơn 08 giờ làm
    // việc"
    //       "trong thời hạn không quá 01 ngày làm việc kể từ khi nhận được hồ sơ" · "chậm nhất sau 05 ngày" · "chậm
    // nhất là trong ngày làm việc tiếp theo"
    private static final String COUNT = "(\\d{1,3}|" + Numerals.SPELLED + ")(?:\\s*\\([^()\\n]{1,20}\\))?";
    private static final String LENGTH =
            COUNT + "\\s+(giờ|ngày|tuần|tháng|năm)(\\s+làm việc)?(?!\\p{L}|\\s*,?\\s*(?:\\d|ngày\\s+\\d))";
    private static final Pattern SURE = Fold.pattern(
            "(?:trong\\s+(?:thời hạn|vòng|thời gian|khoảng thời gian)|(?:thời hạn|thời gian)[^.;,:|\\n]{0,60}?\\s(?=không quá|tối đa|chậm nhất|là)"
                    + "|chậm nhất|muộn nhất|không (?:muộn|chậm) (?:hơn|quá)|không để chậm quá)"
                    + "\\s*:?\\s*(?:(?:là|không quá|tối đa|sau|trong|chậm nhất|không muộn hơn|thời hạn|vòng|khoảng|\\()\\s*){0,6}"
                    + LENGTH);
    // seen: "ít nhất 20 ngày trước khi trình" · "trước ít nhất 03 ngày làm việc"
    private static final Pattern AHEAD = Fold.pattern("(?:(?:ít nhất|chậm nhất|tối thiểu)\\s+(?:là\\s+)?" + LENGTH
            + "(?=\\s*,?\\s*trước\\s)|trước\\s+(?:ít nhất|tối thiểu)\\s+" + LENGTH + ")");
    // "không quá 12 tháng" alone limits a length; with "kể từ" or working days it binds work
    private static final Pattern LIKELY = Fold.pattern("(?:không quá|tối đa|trong)\\s+(?:là\\s+)?" + LENGTH);
    private static final Pattern NEXT_DAY = Fold.pattern(
            "(?:chậm nhất|muộn nhất)\\s+(?:là\\s+)?(?:trong\\s+)?()ngày làm việc (?:tiếp theo|kế tiếp|sau)");
    private static final Pattern SINCE = Fold.pattern(
            "\\s*,?\\s*(?:(?:kể|tính)\\s+từ|từ\\s+(?:ngày|khi)|sau\\s+khi|trước\\s+(?:khi|ngày)|(?:trở\\s+)?về trước)");
    private static final Pattern PASSED = Fold.pattern("(?:quá|hết|sau|ngoài)\\s+$");

    @Override
    public List<String> anchors() {
        return List.of("trong", "thời", "chậm", "muộn", "không", "tối", "ít", "trước");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher next = ground.match(NEXT_DAY, at);
        if (next != null) {
            return found(new Timing.Period(1, Unit.WORKING_DAY, null), at, next.end());
        }
        Matcher ahead = ground.match(AHEAD, at);
        if (ahead != null) {
            int group = ahead.group(1) == null ? 4 : 1;
            Unit unit = unit(ahead.group(group + 1), ahead.group(group + 2) != null);
            return found(new Timing.Period(Numerals.whole(ahead.group(group)), unit, null), at, ahead.end());
        }
        Matcher sure = ground.match(SURE, at);
        Matcher m = sure != null ? sure : ground.match(LIKELY, at);
        int count = m == null ? -1 : Numerals.whole(m.group(1));
        if (m == null || count < 0 || ground.follows(PASSED, at)) {
            return List.of();
        }
        Matcher since = ground.match(SINCE, m.end());
        boolean working = m.group(3) != null;
        boolean binds = sure != null ? bound(m, since) : since != null || working;
        int end = since == null ? m.end() : clauseEnd(ground, since.end());
        String from = since == null
                ? null
                : ground.around()
                        .text()
                        .substring(since.start(), end)
                        .replaceFirst("^[\\s,]+", "")
                        .strip();
        return binds ? found(new Timing.Period(count, unit(m.group(2), working), from), at, end) : List.of();
    }

    /** "trong thời gian 02 năm" tells how long; "trong thời hạn 02 năm kể từ ngày …" tells until when. */
    private static boolean bound(Matcher m, @Nullable Matcher since) {
        boolean longTime = m.group(2).equals("năm") || m.group(2).equals("tháng");
        return since != null || !longTime;
    }

    private static List<Finding> found(Timing timing, int at, int end) {
        return List.of(Finding.ready(timing, at, end, "thời hạn tính bằng ngày"));
    }

    private static Unit unit(String word, boolean working) {
        return switch (word) {
            case "giờ" -> working ? Unit.WORKING_HOUR : Unit.HOUR;
            case "ngày" -> working ? Unit.WORKING_DAY : Unit.DAY;
            case "tuần" -> Unit.WEEK;
            case "tháng" -> Unit.MONTH;
            default -> Unit.YEAR;
        };
    }

    private static int clauseEnd(Ground ground, int at) {
        int end = ground.around().sentences().end(at);
        int comma = ground.folded().indexOf(',', at);
        return comma >= 0 && comma < end ? comma : end;
    }
}
