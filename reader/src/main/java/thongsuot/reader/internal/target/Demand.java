package thongsuot.reader.internal.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.context.Mention;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Fold;

/** Whether a number is demanded, or told, supposed or part of a rule. */
final class Demand {
    private static final Pattern STRIVES =
            Fold.pattern("(?<!\\p{L})(?:ph[ấầ]n đấu|ph[ấầ]n đầu|chỉ tiêu|mục tiêu|tỷ lệ|tỉ lệ)(?!\\p{L})");
    private static final Pattern TOLD = Fold.pattern(
            "(?<!\\p{L})(?:đã|vừa qua|thời gian qua|năm qua|tính đến|kết quả đạt được|hiện có|hiện nay|trước đây|ước đạt|so với cùng kỳ|mới đạt|chỉ đạt|cùng kỳ|trung bình cả nước)(?!\\p{L})");
    private static final Pattern LOOKS_BACK = Fold.pattern(
            "^[\\s\\dIVX.)-]*(?:[ivx]+[.-]\\s*)?(?:(?:đánh giá|khái quát|về)\\s+)?(?:thực trạng|tình hình|kết quả|đặc điểm|hạn chế|ưu điểm|nguyên nhân|bối cảnh)");
    private static final Pattern SUPPOSES = Fold.pattern(
            "(?<!\\p{L})(?:trường hợp|nếu|khi có|xảy ra|biểu quyết|tín nhiệm|đồng ý|tán thành|phiếu bầu|mức phạt|lãi suất|thuế suất|vốn điều lệ|hưởng|mức hỗ trợ|mức chi|phụ cấp|lương)(?!\\p{L})");
    private static final Pattern GOES_ON = Fold.pattern(
            "[^.;\\n]{0,60}?(?<!\\p{L})(?:biểu quyết|tín nhiệm|đồng ý|tán thành|vốn nước ngoài|vốn điều lệ|số phiếu|kinh phí đối ứng|mức lương|điểm chuẩn|lãi suất|thì được|thì bị)(?!\\p{L})");
    private static final Set<DocumentKind> RULES = Set.of(
            DocumentKind.REGULATION,
            DocumentKind.RULES,
            DocumentKind.LAW,
            DocumentKind.ORDINANCE,
            DocumentKind.DECREE,
            DocumentKind.CIRCULAR,
            DocumentKind.STATUTE,
            DocumentKind.GUIDANCE,
            DocumentKind.SUBMISSION,
            DocumentKind.REPORT);

    private final Surroundings around;
    private final boolean rules;
    private final Mention told;
    private final Mention supposes;
    private final Mention strives;
    private final Matcher goesOn;
    private final Map<String, Boolean> striving = new HashMap<>();
    private final Map<String, Boolean> lookingBack = new HashMap<>();

    Demand(Surroundings around) {
        this.around = around;
        DocumentKind kind = around.parts().header().kind();
        this.rules = kind != null && RULES.contains(kind);
        this.told = new Mention(around, TOLD);
        this.supposes = new Mention(around, SUPPOSES);
        this.strives = new Mention(around, STRIVES);
        this.goesOn = GOES_ON.matcher(around.folded());
    }

    /** Whether the number at {@code start} is asked for. */
    boolean binds(int start, int end) {
        return said(start, end) && (!ruled(start) || strives(start));
    }

    /** The same for what no rule uses as a condition. */
    boolean said(int start, int end) {
        if (!around.speaksAt(start) || told.before(start) || supposes.before(start)) {
            return false;
        }
        boolean other = goesOn.region(end, around.sentences().end(end)).lookingAt();
        return !other && !headed(start, LOOKS_BACK, lookingBack);
    }

    /** Whether the words before, or a heading, say that something is striven for. */
    boolean strives(int start) {
        return strives.before(start) || headed(start, STRIVES, striving);
    }

    private boolean headed(int start, Pattern words, Map<String, Boolean> known) {
        return known.computeIfAbsent(around.parts().pathAt(start), path -> around.headed(start, words));
    }

    /** Articles and documents that lay down rules use numbers as conditions. */
    private boolean ruled(int start) {
        String path = around.parts().pathAt(start);
        return rules || path.startsWith("Đ") || path.contains("/Đ");
    }
}
