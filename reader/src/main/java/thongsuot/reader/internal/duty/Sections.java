package thongsuot.reader.internal.duty;

import java.util.regex.Pattern;
import thongsuot.reader.Words;
import thongsuot.reader.internal.text.Fold;

/** What a part of a document is for, by its heading. */
final class Sections {
    // seen: "I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN" · "2. Hạn chế, nguyên nhân" · "ĐỀ CƯƠNG tuyên truyền" · "II. MỤC TIÊU" ·
    // "Chỉ tiêu"
    private static final Pattern TELLS = Fold.pattern(
            "[\\s.:]*(?:(?:đánh giá |khái quát |đặc điểm |thực trạng|tình hình|bối cảnh|kết quả (?:đạt|thực hiện|đã)|ưu điểm|hạn chế|tồn tại|khó khăn|nguyên nhân|"
                    + "căn cứ pháp lý|cơ sở pháp lý|sự cần thiết|quan điểm|nguyên tắc|đối tượng|tiêu chí|thang điểm|phương pháp chấm|chấm điểm|điểm cộng|điểm trừ|mục tiêu|chỉ tiêu|các chỉ tiêu|đề cương|phạm vi điều chỉnh|giải thích từ ngữ|"
                    + "nơi nhận|những kết quả|lịch sử|ý nghĩa|thành phần|hiệu lực thi hành)).*");
    // seen: "III. TỔ CHỨC THỰC HIỆN" · "Điều 9. Tổ chức thi hành" · "II. NHIỆM VỤ, GIẢI PHÁP" · "PHÂN CÔNG NHIỆM VỤ" ·
    // "Trách nhiệm"
    private static final Pattern ORDERS = Fold.pattern(
            "[\\s.:]*(?:công tác |các |những |một số |nội dung |về )*(?:tổ chức th|nhiệm vụ|giải pháp|phân công|trách nhiệm|nội dung|biện pháp|triển khai|kế hoạch thực|tiến độ|chế độ báo cáo|thông tin, báo cáo|yêu cầu|hoạt động|công việc).*");

    private Sections() {}

    static boolean tells(Words head) {
        String words = first(head);
        return TELLS.matcher(words).matches() && !words.contains("nhiệm vụ") && !words.contains("giải pháp");
    }

    static boolean orders(Words head) {
        return ORDERS.matcher(first(head)).matches();
    }

    private static String first(Words head) {
        String words = head.head(120);
        int line = words.indexOf('\n');
        return Fold.fold(line < 0 ? words : words.substring(0, line));
    }
}
