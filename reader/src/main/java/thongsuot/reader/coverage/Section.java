package thongsuot.reader.coverage;

import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Node;

/** What the heading of a part tells of the clauses below it. */
final class Section {
    // seen: "I- MỤC ĐÍCH, YÊU CẦU" · "1. Quan điểm" · "I. TÌNH HÌNH, KẾT QUẢ" · "3. Phạm vi, đối tượng"; not "II. NHIỆM
    // VỤ, YÊU CẦU CỤ THỂ"
    private static final Pattern TELLS = Fold.pattern(
            "[\\s.:]*(?:mục đích|yêu cầu(?!\\s+các)|quan điểm|phương châm|nguyên tắc|tình hình|thực trạng|đặc điểm|bối cảnh|căn cứ|kết quả|ưu điểm"
                    + "|hạn chế|nguyên nhân|phạm vi|đối tượng|giải thích từ ngữ|sự cần thiết|khái quát|đánh giá).*");

    private Section() {}

    /** Whether it explains and asks for nothing. */
    static boolean tells(Node heading) {
        String head = Fold.fold(heading.words().head(80));
        int line = head.indexOf('\n');
        String first = line < 0 ? head : head.substring(0, line);
        return TELLS.matcher(first).matches() && !first.contains("nhiệm vụ") && !first.contains("giải pháp");
    }
}
