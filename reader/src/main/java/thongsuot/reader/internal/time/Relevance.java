package thongsuot.reader.internal.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.context.Mention;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** Whether a time that was found binds work, or belongs to a name, to history or to the force of the document. */
final class Relevance {
    // seen: "Kết nạp đảng viên hàng năm không đạt" · "đã hoàn thành" · "qua 3 năm thực hiện"
    private static final Pattern TOLD = Fold.pattern(
            "(?<!\\p{L})(?:đã|vừa qua|thời gian qua|năm qua|tính đến|qua \\d+ năm|kết quả đạt được|trước đây|nhìn lại|từng được)(?!\\p{L})");
    private static final Pattern FAILED = Fold.pattern(
            "\\s*(?:,\\s*)?(?:\\p{L}+\\s+){0,3}?(?:không đạt|chưa đạt|chưa được|đều đạt|đã|vẫn chưa|tăng đều)(?!\\p{L})");
    private static final Pattern OMITTED = Fold.pattern(
            "(?<!\\p{L})(?:không có|chưa có|vẫn chưa|không báo cáo|chưa báo cáo|không thực hiện|chưa thực hiện)(?!\\p{L})");
    // "kế hoạch công tác hằng năm", "dự toán chi ngân sách nhà nước hằng năm": the noun is described, nothing is
    // ordered
    private static final Pattern OF_A_THING = Fold.pattern(
            "(?:kế hoạch|chương trình công tác|dự toán|ngân sách|kinh phí|nguồn thu|thu nhập|khen thưởng|nghỉ|phong trào|giao ước|các bản|bản tự kiểm điểm|văn kiện|mục tiêu|chỉ tiêu|danh mục|số liệu|vốn|biên chế|thi đua|lễ hội|định mức|nhiệm vụ trọng tâm|được giao|hoạt động thường niên)"
                    + "(?:[\\s,–-]+(?!tổ chức|thực hiện|báo cáo|kiểm tra|sơ kết|đánh giá|xây dựng|rà soát)\\p{L}+){0,7}[\\s,–-]*$");
    private static final Pattern FORCE = Fold.pattern("(?:này|đó|văn bản)\\s+(?:có|hết)\\s+hiệu lực");
    private static final Pattern CASE = Fold.pattern("(?<!\\p{L})(?:trường hợp|nếu|đối với|quá)(?!\\p{L})");
    private static final Pattern THEN = Fold.pattern("(?<!\\p{L})thì(?!\\p{L})");
    private static final Pattern ORDERS = Fold.pattern(
            "(?<!\\p{L})(?:đề xuất|thống nhất|yêu cầu|giao|hoàn thành|đề nghị|phải|trình|báo cáo kết quả)(?!\\p{L})");

    private static final Set<String> LOOKS_BACK_TOO =
            Set.of("trong kỳ", "cuối kỳ", "đến hết", "từ ngày", "thời gian đứng riêng");
    private static final Set<String> CONDITIONAL = Set.of("trước ngày", "từ ngày", "trong kỳ", "đến hết", "cuối kỳ");

    private final Surroundings around;
    private final boolean reporting;
    private final Mention told;
    private final Mention omitted;
    private final Mention inForce;
    private final Mention supposes;
    private final Mention concludes;
    private final Mention orders;
    private final Matcher failed;
    private final Matcher ofAThing;

    Relevance(Surroundings around) {
        this.around = around;
        DocumentKind kind = around.parts().header().kind();
        this.reporting = kind == DocumentKind.SUBMISSION || kind == DocumentKind.REPORT;
        this.told = new Mention(around, TOLD);
        this.omitted = new Mention(around, OMITTED);
        this.inForce = new Mention(around, FORCE);
        this.supposes = new Mention(around, CASE);
        this.concludes = new Mention(around, THEN);
        this.orders = new Mention(around, ORDERS);
        this.failed = FAILED.matcher(around.folded());
        this.ofAThing = OF_A_THING.matcher(around.folded()).useTransparentBounds(true);
    }

    boolean binds(Deadline time) {
        Timing timing = time.timing();
        if (!around.speaksAt(time.span().start())) {
            return false;
        }
        if (time.rule().startsWith("cột") || timing instanceof Timing.After || timing instanceof Timing.Urgent) {
            return true;
        }
        return !history(time, timing)
                && !described(time, timing)
                && !inForce.before(time.span().start())
                && !supposed(time)
                && !reported(time);
    }

    private boolean history(Deadline time, Timing timing) {
        int start = time.span().start();
        if (timing instanceof Timing.Recurring
                || timing instanceof Timing.Periodic
                || timing instanceof Timing.Continuous) {
            failed.region(time.span().end(), around.sentences().end(time.span().end()));
            return failed.lookingAt() || omitted.before(start);
        }
        LocalDate last = last(timing);
        LocalDate issued = around.issuedOn();
        if (time.rule().equals(OnADay.NAME)) {
            return last == null || issued == null || last.isBefore(issued);
        }
        boolean past = last != null && issued != null && last.isBefore(issued);
        boolean tells = told.before(start);
        return past && (tells || LOOKS_BACK_TOO.contains(time.rule()))
                || tells && last == null && !(timing instanceof Timing.Period);
    }

    private static @Nullable LocalDate last(Timing timing) {
        return switch (timing) {
            case Timing.By by -> by.last();
            case Timing.Within within -> within.last();
            case Timing.On on -> on.day();
            case Timing.From from ->
                from.first() == null ? null : from.first().withDayOfYear(1).plusYears(1);
            default -> null;
        };
    }

    private boolean described(Deadline time, Timing timing) {
        boolean plain = timing instanceof Timing.Recurring && time.rule().equals("hằng kỳ");
        int start = time.span().start();
        return plain
                && ofAThing.region(Math.max(around.sentences().start(start), start - 90), start)
                        .find();
    }

    /** "trường hợp … trước ngày 01/01/2026 thì …" supposes a time and orders something else. */
    private boolean supposed(Deadline time) {
        int start = time.span().start();
        return CONDITIONAL.contains(time.rule())
                && supposes.before(start)
                && concludes.after(time.span().end())
                && !concludes.before(start);
    }

    /** A report tells what others mean to do; only what it asks for binds. */
    private boolean reported(Deadline time) {
        boolean loose = LOOKS_BACK_TOO.contains(time.rule());
        return reporting && loose && !orders.before(time.span().start());
    }
}
