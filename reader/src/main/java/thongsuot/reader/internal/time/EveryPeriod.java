package thongsuot.reader.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.text.Fold;

/** What comes again after a period: the word {@code hằng} or {@code mỗi}, or {@code định kỳ} with the period. */
final class EveryPeriod implements TimeRule {
    // seen: "hằng năm" · "Định kỳ hằng quý" · "hằng quý, 6 tháng, năm" · "định kỳ 6 tháng, 01 năm" · "06 tháng và hằng
    // năm"
    //       "mỗi tháng một lần" · "mỗi năm ít nhất 02 lần" · "hàng năm từ năm 2022"
    private static final String UNIT = "(ngày|tuần|tháng|quý|năm)(?!\\p{L})";
    private static final Pattern SHAPE =
            Fold.pattern("(?:(?:định kỳ|bình quân|theo)\\s*,?\\s+)?(?:vào\\s+)?(?:hàng|mỗi|từng)\\s+(?:(\\d{1,2})\\s+)?"
                    + UNIT + "(?!\\s+(?:\\d{4}|thứ))");
    private static final Pattern REGULAR =
            Fold.pattern("(?:theo\\s+)?(?:định k[ỳýì]|cứ)\\s*(?:\\(|:)?\\s*(\\d{1,2}|một|hai|ba|sáu)\\s+" + UNIT
                    + "(?!\\s*/|\\s*(?:một|0?1)\\s*lần)");
    private static final Pattern REGULAR_BARE =
            Fold.pattern("định kỳ\\s+(?:theo\\s+)?()(tháng|quý|năm)(?!\\p{L})(?!\\s+[\\div])");
    private static final Pattern HEAD_OF_LIST =
            Fold.pattern("(\\d{1,2})\\s+(tháng)(?=\\s*(?:,|và|hoặc)\\s*(?:hàng|mỗi)\\s+(?:năm|quý))");
    private static final List<Pattern> SHAPES = List.of(SHAPE, REGULAR, REGULAR_BARE, HEAD_OF_LIST);
    private static final Pattern MORE = Fold.pattern(
            "\\s*(?:,\\s*và|,|và|hoặc|/)\\s*(?:(?:hàng|mỗi|định kỳ)\\s+){0,3}(?:(\\d{1,2}|một|sáu|ba|chín)\\s+)?(tháng|quý|năm)"
                    + "(?!\\s?[\\p{L}\\d/]*\\d)(?=\\s*(?:[,.;:)|\\n]|$|và |hoặc |báo cáo|tổng hợp|theo|gửi|sơ kết|tổ chức|đánh giá|cung cấp|rà soát|kiểm))");
    private static final Pattern TIMES = Fold.pattern(",?\\s+(?:(?:ít nhất|tối thiểu|không quá|tổ chức)\\s+)?(\\d{1,2}|"
            + Numerals.SPELLED + ")\\s+lần(?!\\p{L})");
    // "tối thiểu 20 lít nước mỗi ngày", "300 nghìn đồng mỗi tháng": how much, not how often
    private static final Pattern RATE = Fold.pattern(
            "\\d[\\d.,]*\\s+(?:(?:nghìn|ngàn|triệu|tỷ)\\s+)?(?:lít|m3|m³|kg|gam|tấn|đồng|kwh|giờ|phút)(?:\\s+(?!mỗi|hàng)\\p{L}+){0,2}\\s+$");
    private static final Pattern SINCE =
            Fold.pattern("\\s*,?\\s*(?:\\(\\s*)?(?:bắt đầu\\s+|kể\\s+)?từ\\s+(?=năm|ngày|tháng|quý)");

    @Override
    public List<String> anchors() {
        return List.of("hàng", "mỗi", "từng", "định", "bình", "theo", "cứ", "vào", "06", "6", "03", "3");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher word = word(ground, at);
        if (word == null
                || word.group().startsWith("từng")
                || word.group().startsWith("mỗi") && ground.follows(RATE, at)) {
            return List.of();
        }
        Matcher times = ground.match(TIMES, word.end());
        if (times != null) {
            String rrule = Recurrence.times(Numerals.whole(times.group(1)), 1, word.group(2));
            return List.of(Finding.repeated(rrule, at, times.end(), "hằng kỳ"));
        }
        return list(ground, at, word);
    }

    private static @Nullable Matcher word(Ground ground, int at) {
        for (Pattern shape : SHAPES) {
            Matcher found = ground.match(shape, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Finding> list(Ground ground, int at, Matcher word) {
        List<String> rules = new ArrayList<>();
        rules.add(rrule(word));
        int end = word.end();
        for (Matcher more = ground.match(MORE, end); more != null; more = ground.match(MORE, end)) {
            rules.add(rrule(more));
            end = more.end();
        }
        Matcher since = ground.match(SINCE, end);
        Calendar.Hit from = since == null ? null : ground.calendar().read(since.end());
        int last = from == null ? end : from.end();
        Moment moment = from == null ? null : from.moment();
        return rules.stream()
                .map(rule -> new Finding(new Finding.Repeated(rule, moment), at, last, "hằng kỳ"))
                .toList();
    }

    private static String rrule(Matcher m) {
        String count = m.group(1);
        return Recurrence.every(count == null || count.isEmpty() ? 1 : Math.max(1, Numerals.whole(count)), m.group(2));
    }
}
