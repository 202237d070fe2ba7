package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Timing;

/** Times counted in the term of a body. */
final class InTheTerm implements TimeRule {
    // seen: "năm thứ 3 nhiệm kỳ" · "năm thứ hai của nhiệm kỳ" · "khi kết thúc nhiệm kỳ" · "cuối nhiệm kỳ" · "đến hết
    // nhiệm kỳ"
    private static final Pattern YEAR = Fold.pattern("(?:trong\\s+|vào\\s+)?năm\\s+thứ\\s+(\\d|" + Numerals.SPELLED
            + ")\\s*,?\\s+(?:của\\s+|trong\\s+)?(?:một\\s+)?nhiệm kỳ");
    private static final Pattern END = Fold.pattern(
            "(?:(?:vào|khi|đến|trước khi|tổng kết|đến khi)\\s+){0,4}(?:kết thúc|hết|cuối)\\s+(?:của\\s+)?(?:mỗi\\s+)?nhiệm kỳ(?!\\s+(?:\\d{4}|[ivx]+\\b|khóa))");

    @Override
    public List<String> anchors() {
        return List.of("năm", "trong", "vào", "khi", "đến", "trước", "kết", "hết", "cuối");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher year = ground.match(YEAR, at);
        if (year != null) {
            return List.of(
                    Finding.ready(new Timing.Term(Numerals.whole(year.group(1))), at, year.end(), "năm của nhiệm kỳ"));
        }
        Matcher end = ground.match(END, at);
        return end == null
                ? List.of()
                : List.of(Finding.ready(new Timing.Term(null), at, end.end(), "năm của nhiệm kỳ"));
    }
}
