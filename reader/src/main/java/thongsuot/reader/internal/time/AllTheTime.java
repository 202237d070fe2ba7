package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Timing;

/** {@code thường xuyên} said of work, not of a thing. */
final class AllTheTime implements TimeRule {
    static final String NAME = "thường xuyên";

    // seen: "thường xuyên theo dõi, kiểm tra" · "duy trì thường xuyên" · "Chủ động, thường xuyên rà soát" · "(thường
    // xuyên)"
    private static final Pattern SHAPE = Fold.pattern("thường xuyên(?:\\s*,?\\s+(?:và\\s+)?liên tục)?");
    // "nhiệm vụ thường xuyên" · "nội dung tuyên truyền thường xuyên" · "quỹ hoạt động thường xuyên" · "đang công tác
    // thường xuyên"
    private static final Pattern DESCRIBES = Fold.pattern(
            "(?:nhiệm vụ|(?:nội dung|hình thức|công tác)\\s+\\p{L}+\\s+\\p{L}+|hoạt động|công tác|làm việc|cư trú|sinh sống|vi phạm|giáo dục|chi|quỹ|kinh phí|thi đua|lực lượng|thể thao"
                    + "|công việc|chế độ|tình trạng|hiện tượng|đầu tư|dự toán|không|chưa|mang tính|tính|việc|luyện tập|tự chủ|chi tiêu|học tập”?|liên hệ|gặp|sửa chữa|bảo dưỡng|tài chính|hợp tác)\\s+$");
    private static final Pattern QUALITY =
            Fold.pattern("(?:bảo đảm|đảm bảo|tính|yêu cầu)\\s+(?:[\\p{L}]+(?:\\s+[\\p{L}]+)?\\s*,\\s*){1,3}$");
    // "khu vực thường xuyên chịu tác động" · "ngư dân thường xuyên làm việc ngoài biển"
    private static final Pattern OF_PEOPLE = Fold.pattern(
            "\\s+(?:chịu|làm việc|giữ mối|xảy ra|bị|phát sinh|vi phạm|phải|đi |có mặt|sinh sống|hoạt động trên|sử dụng ma)");

    @Override
    public List<String> anchors() {
        return List.of("thường");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var word = ground.match(SHAPE, at);
        if (word == null
                || ground.follows(DESCRIBES, at)
                || ground.follows(QUALITY, at)
                || ground.match(OF_PEOPLE, word.end()) != null) {
            return List.of();
        }
        return List.of(Finding.ready(new Timing.Continuous(), at, word.end(), NAME));
    }
}
