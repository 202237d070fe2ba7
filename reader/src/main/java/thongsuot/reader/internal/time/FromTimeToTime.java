package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Timing;

/** {@code định kỳ} that says no frequency. */
final class FromTimeToTime implements TimeRule {
    // seen: "định kỳ báo cáo kết quả" · "Định kỳ, Thường trực …" · "chế độ kiểm tra … định kỳ" · "tổng hợp, báo cáo
    // theo định kỳ"
    private static final Pattern SHAPE = Fold.pattern("định k[ỳýì](?!\\p{L})");
    private static final Pattern BY = Fold.pattern("theo\\s+$");
    private static final Pattern LINE_END = Pattern.compile("\\s*:?\\s*(?:\\n|$)");
    // "các cuộc họp liên ngành định kỳ" names a kind of meeting
    private static final Pattern DESCRIBES = Fold.pattern(
            "(?:ngoài việc|cuộc họp|thông qua|không|hội nghị|kỳ họp|giao ban|khám sức khỏe|bảo trì)(?:\\s+\\p{L}+){0,7}\\s+$");

    /** "a) Khen thưởng đảng viên theo định kỳ:" names a kind, what to do stands below it. */
    private static boolean heading(Ground ground, int at, Matcher word) {
        return ground.follows(BY, at) && ground.match(LINE_END, word.end()) != null;
    }

    @Override
    public List<String> anchors() {
        return List.of("định");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var word = ground.match(SHAPE, at);
        return word == null || heading(ground, at, word) || ground.follows(DESCRIBES, at)
                ? List.of()
                : List.of(Finding.ready(new Timing.Periodic(), at, word.end(), "định kỳ"));
    }
}
