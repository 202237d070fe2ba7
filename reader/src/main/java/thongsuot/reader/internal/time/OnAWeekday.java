package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;

/** A day of every week. */
final class OnAWeekday implements TimeRule {
    // seen: "vào thứ Sáu hàng tuần" · "Định kỳ thứ Hai hàng tuần" · "vào sáng thứ 7 hàng tuần" · "thứ Năm, thứ Sáu hằng
    // tuần"
    private static final String DAY = "(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)";
    private static final Pattern SHAPE =
            Fold.pattern("(?:định k[ỳýì]\\s*,?\\s+)?(?:(?:trước|vào|các|sáng|chiều|tối|ngày|buổi|cuối giờ)\\s+){0,4}("
                    + DAY + "(?:\\s*(?:,|và|-)\\s*(?:(?:sáng|chiều|ngày)\\s+)?" + DAY
                    + "){0,6})\\s*,?\\s*(?:của\\s+)?(?:hàng|mỗi)\\s+tuần");
    private static final Pattern ONE = Fold.pattern(DAY);

    @Override
    public List<String> anchors() {
        return List.of("định", "vào", "thứ", "chủ", "sáng", "chiều", "tối", "ngày", "trước", "cuối");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = ground.match(SHAPE, at);
        if (word == null) {
            return List.of();
        }
        List<String> days = ONE.matcher(word.group(1))
                .results()
                .map(day -> code(day.group()))
                .toList();
        String rrule = Recurrence.every(1, "tuần") + ";BYDAY=" + String.join(",", days);
        return List.of(Finding.repeated(rrule, at, word.end(), "thứ trong tuần"));
    }

    private static String code(String day) {
        return switch (day.replaceFirst(".*\\s", "")) {
            case "hai", "2" -> "MO";
            case "ba", "3" -> "TU";
            case "tư", "4" -> "WE";
            case "năm", "5" -> "TH";
            case "sáu", "6" -> "FR";
            case "bảy", "bẩy", "7" -> "SA";
            default -> "SU";
        };
    }
}
