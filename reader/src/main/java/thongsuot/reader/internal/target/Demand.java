package thongsuot.reader.internal.target;

import java.util.Set;
import java.util.regex.Pattern;
import thongsuot.reader.cite.DocumentKind;
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

    Demand(Surroundings around) {
        this.around = around;
        DocumentKind kind = around.parts().header().kind();
        this.rules = kind != null && RULES.contains(kind);
    }

    /** Whether the number at {@code start} is asked for. */
    boolean binds(int start, int end) {
        if (!around.speaksAt(start)) {
            return false;
        }
        String before = around.before(start);
        String after = around.after(end);
        boolean other = TOLD.matcher(before).find()
                || SUPPOSES.matcher(before).find()
                || GOES_ON.matcher(after).lookingAt();
        return !other && (!ruled(start) || strives(start)) && !around.headed(start, LOOKS_BACK);
    }

    /** Whether the words before, or a heading, say that something is striven for. */
    boolean strives(int start) {
        return STRIVES.matcher(around.before(start)).find() || around.headed(start, STRIVES);
    }

    /** Articles and documents that lay down rules use numbers as conditions. */
    private boolean ruled(int start) {
        String path = around.parts().pathAt(start);
        return rules || path.startsWith("Đ") || path.contains("/Đ");
    }
}
