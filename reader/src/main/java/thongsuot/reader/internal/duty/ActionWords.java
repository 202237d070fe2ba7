package thongsuot.reader.internal.duty;

/** Words of doing. They end a name, begin an order, and tell an order from a description. */
final class ActionWords {
    /** Verbs of work, as directives use them. */
    static final Lexicon VERBS = Lexicon.of("""
            lãnh đạo, chỉ đạo, hướng dẫn, đôn đốc, kiểm tra, giám sát, thanh tra, theo dõi, tổ chức, triển khai, thực hiện, thực hành, thi hành, xây dựng, ban hành, tham mưu, chủ trì
            phối hợp, chủ động, tích cực, tăng cường, đẩy mạnh, đẩy nhanh, rà soát, rà soát lại, tổng rà soát, tổng hợp, báo cáo, trình, gửi, lập, bố trí, cân đối, đề xuất, kiến nghị, nghiên cứu, hoàn thành, hoàn thiện, hoàn chỉnh
            quán triệt, tuyên truyền, phổ biến, vận động, huy động, phát động, phát huy, nâng cao, nâng cấp, nâng mức, bảo đảm, đảm bảo, duy trì, củng cố, kiện toàn, sắp xếp, cập nhật, công bố, công khai
            cung cấp, chia sẻ, kết nối, khai thác, sử dụng, quản lý, bảo vệ, bảo tồn, giữ gìn, giữ vững, xử lý, xử phạt, giải quyết, khắc phục, ngăn chặn, ngăn ngừa, phòng ngừa, phòng chống, phát hiện, đấu tranh
            xác định, xác minh, xác nhận, thẩm định, thẩm tra, phê duyệt, quyết định, quy định, cụ thể hóa, lồng ghép, gắn, đưa, lấy, coi trọng, chú trọng, quan tâm, tập trung, ưu tiên, khuyến khích, hỗ trợ, tạo điều kiện, tạo
            giúp, phân công, phân giao, phân cấp, phân bổ, phân khai, ủy quyền, giao, yêu cầu, đề nghị, chấp hành, tuân thủ, đăng ký, ký kết, ký, thông báo, đăng tải, đăng, niêm yết, biên soạn, in ấn, phát hành, phát sóng, mở, tham gia, hưởng ứng
            đóng góp, góp ý, tham gia ý kiến, cho ý kiến, lấy ý kiến, đánh giá, xếp loại, chấm điểm, sơ kết, tổng kết, kiểm điểm, khen thưởng, biểu dương, nhân rộng, đào tạo, bồi dưỡng, tập huấn, tuyển chọn, tuyển dụng, luân chuyển, bổ nhiệm
            lựa chọn, giới thiệu, thành lập, cử, mời, chuẩn bị, tiếp nhận, tiếp thu, tiếp tục, tiếp, trả lời, giải trình, chịu trách nhiệm, nắm, nắm chắc, nắm bắt, bám sát, đổi mới, thống nhất, thống kê, điều tra, khảo sát, thu thập
            thu hút, thu gom, thu hồi, thu, thanh toán, quyết toán, sửa đổi, bổ sung, thay thế, bãi bỏ, thể chế hóa, số hóa, ứng dụng, vận hành, kiểm soát, kiểm kê, kiểm định, bảo trì, bảo dưỡng, sửa chữa, tháo gỡ, khơi thông, ra quân, trực, ứng trực, túc trực
            tuần tra, xem xét, xét, thỏa thuận, tư vấn, phục vụ, chăm lo, thăm hỏi, tặng, trao, trao đổi, ủng hộ, quyên góp, quét dọn, trồng, lắp đặt, lắp, treo, trang trí, trang bị, chỉnh trang, cải tạo, cải thiện, cải cách, di dời, giải tỏa, kêu gọi, xúc tiến, quảng bá, hợp tác
            liên kết, liên hệ, báo, làm tốt, làm rõ, tiến hành, nghiệm thu, bàn giao, đặt hàng, đấu thầu, mua sắm, khởi công, đầu tư, bảo quản, lưu trữ, nộp lưu, nộp, cấp phát, ghi nhận, ghi chép, điều chỉnh, điều phối, điều hành, điều động, phân loại, phân tích, dự báo, cảnh báo, diễn tập
            rút kinh nghiệm, nêu cao, đề ra, đề cao, đặt, thí điểm, xóa bỏ, xóa, giảm, tăng, phấn đấu, phần đấu, phát triển, mở rộng, thúc đẩy, khuyến cáo, nhắc nhở, chấn chỉnh, truyền thông, thông tin, định hướng, phản ánh, phản bác, kê khai, thường trực, phụ trách, trợ giúp, tiêu hủy, khám, tiêm, điều trị
            kết thúc, bắt đầu, chi trả, cấp, cấp phép, cấp giấy, chuyển, chuyển đổi, chuyển giao, thẩm duyệt, nhân dịp, ghi hình, đưa tin, viết bài, quay, chụp, thiết kế, sáng tác, in, dự trữ, dự toán, lập dự toán, đối thoại, tiếp công dân, tiếp xúc, thu thuế, khoanh vùng, dập dịch, cắm, rào chắn, vệ sinh
            hạn chế, khống chế, tập hợp, tập kết, quy hoạch, cải tiến, bình chọn, bình xét, suy tôn, bầu, trưng bày, triển lãm, giao lưu, sinh hoạt, học tập, thi, dự, tham dự, tham vấn, đối chiếu, so sánh, khôi phục, tái cơ cấu, cơ cấu, tái cấu trúc, sáp nhập, hợp nhất, chia tách, giải thể, xã hội hóa
            thể hiện, xuất bản, xử trí, xây, thẩm vấn, ghi, nhận diện, bắt, truy quét, kiểm soát chặt, khẳng định, tuyên dương, tôn vinh, trích, cắt giảm, đơn giản hóa, đồng bộ, tích hợp, khử trùng, lọc, sàng lọc, phân luồng, điều tiết, họp, hội ý, phát thanh, dạy, giảng dạy, giáo dục, rèn luyện, đưa vào, đón, tiễn, ngừng, dừng, đình chỉ, tạm dừng, cấm, nghiêm cấm
            tự kiểm tra, tự đánh giá, tự rà soát, tự giám sát, tự kiểm điểm, tự chấm điểm, ngoại kiểm, ươm tạo, sản xuất, nuôi dưỡng, tri ân, vinh danh, lập biên bản, kích hoạt, chốt, lập danh sách, rút gọn, thử nghiệm, kiểm thử, bàn, thảo luận, quyết nghị, phân định, bảo lãnh, đấu giá, cho thuê, cho vay, giải ngân, thẩm mỹ, sơ tán, cứu nạn, cứu hộ, chi viện, tiếp tế, tiếp sóng, tường thuật, tra cứu, khai báo, khai trương, khánh thành""");

    /** Manner words that stand before a verb. */
    static final Lexicon ADVERBS = Lexicon.of("""
            chủ động, tích cực, tiếp tục, thường xuyên, kịp thời, khẩn trương, nghiêm túc, định kỳ, hằng năm, hàng tháng, hằng tháng, hằng quý, hàng tuần, quyết liệt, đồng loạt, sớm, nhanh chóng, trực tiếp, phải, cần, cần phải, cần tiến hành, có trách nhiệm, có nhiệm vụ, chú ý, đồng thời, cùng, tự giác, luôn, luôn luôn, cũng, trước mắt, đột xuất
            nghiêm chỉnh, tuyệt đối, thực sự, kiên quyết, từng bước, trước hết, một mặt, cơ bản, thật sự, chặt chẽ, khéo léo, ngay, hết sức, cụ thể, đặc biệt, nhất là, toàn diện, căn bản, chính thức, mạnh dạn, quyết tâm, sẵn sàng, ít nhất, đều""");

    /** Words that end a name and are no verb of work. */
    static final Lexicon ENDERS = Lexicon.of("""
            có, phải, cần, được, bị, sẽ, đã, đang, chưa, không, là, nên, còn, cũng, đều, cùng, theo, căn cứ, trên cơ sở, trong, tùy, tại, từ, đến, để, nhằm, khi, nếu, thì, mà, với, về, cho, do, bằng, qua, thông qua, như, vào, trước, sau, hằng, hàng, định kỳ, thường xuyên, kịp thời, nghiêm túc, khẩn trương
            nhanh chóng, sớm, trực tiếp, nhất là, đặc biệt, đồng thời, ngay, luôn, lưu ý, chú ý, chịu, quyết liệt, đồng loạt, và, hoặc, trên, dưới, đối với, ngoài, giữa, gồm, bao gồm, hoặc là, vì, bởi, tuy, song, nhưng, kể cả, cụ thể, thật, rất, phù hợp, thuộc, của, ở, đột xuất, tối thiểu, ít nhất, gọi, đối chiếu, nào, khác, này, đó, sau đây, nêu, nơi, vẫn, lại, chỉ, càng, mới, ra, không những, để cho, hay""");

    private ActionWords() {}

    /** Whether a name can't go on at {@code at}. */
    static boolean endsName(String folded, int at) {
        return VERBS.begins(folded, at) || ENDERS.begins(folded, at) || ADVERBS.begins(folded, at);
    }
}
