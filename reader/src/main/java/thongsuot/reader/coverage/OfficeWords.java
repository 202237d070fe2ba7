package thongsuot.reader.coverage;

/**
 * Words that plans of all offices share. They belong to the language of offices, never to a subject: what a plan is about must
 * weigh, how it speaks must not.
 */
final class OfficeWords {
    /** Small words: they say nothing of the work. */
    static final String SMALL = """
            và các của cho với theo trong về để từ đến là có được những tại ở khi trên dưới bằng do ra vào đã sẽ này đó như cùng hoặc
            mỗi từng hết lại còn cũng gồm đối thuộc giữa sau trước hàng nhất ít hơn việc nhằm qua lên xuống số năm tháng ngày quý tuần giờ
            toàn tất cả mọi một nơi người phải cần rồi thì mà nếu vì bởi đều chỉ cả nhau nào gì ai đợt lần buổi kể so đạt trở tối thiểu đa""";

    /** Verbs and nouns that stand in every plan; they weigh little. */
    static final String COMMON = """
            tổ chức, thực hiện, triển khai, công tác, nhiệm vụ, kế hoạch, chủ trì, phối hợp, tham mưu, tăng cường, đẩy mạnh, nâng cao, chất lượng
            hiệu quả, nội dung, bảo đảm, đảm bảo, kịp thời, quy định, trách nhiệm, chỉ đạo, lãnh đạo, tiếp tục, chủ động, tích cực, phù hợp
            tình hình, thực tế, địa bàn, địa phương, đơn vị, cơ quan, liên quan, cụ thể, thường xuyên, định kỳ, hoàn thành, xong, phấn đấu, đề xuất
            góp phần, phát huy, tạo điều kiện, thực hiện tốt, thiết thực, hằng năm, giai đoạn, trực thuộc, cấp ủy, cán bộ, đảng viên, thời gian, hoạt động
            kết quả, giải pháp, yêu cầu, mục tiêu, chỉ tiêu, công việc, ban hành, xây dựng, hướng dẫn, chịu trách nhiệm, tối thiểu, ít nhất, các cấp""";

    /** Levels and what bodies are at them: the part of a wording that changes on the way down. */
    static final String LEVELS = """
            tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, đảng ủy, đảng bộ, chi bộ, chi ủy, tỉnh, thành phố, huyện, quận, thị xã, thị trấn, xã, phường
            đặc khu, thôn, ấp, làng, xóm, buôn, khu phố, khóm, tổ dân phố, khu dân cư, ủy ban nhân dân, ubnd, hội đồng nhân dân, hđnd
            cấp tỉnh, cấp xã, cấp huyện, cơ sở, ban thường vụ, ban chấp hành, tỉnh đoàn, đoàn xã, đoàn phường, công đoàn cơ sở, toàn tỉnh, toàn xã, toàn phường""";

    /** Phrases that hold a level's word and are none. */
    static final String NO_LEVELS = "xã hội, cơ sở vật chất, cơ sở dữ liệu, làng nghề";

    /**
     * One meaning a line: what offices say for one another. Close ones only; {@code kiểm tra} is not {@code rà soát}.
     */
    static final String SAME = """
            rà soát, kiểm kê, kiểm đếm, thống kê, rà lại, đối chiếu
            tập huấn, bồi dưỡng, huấn luyện, đào tạo
            tuyên truyền, truyền thông, phổ biến, phát thanh, thông điệp, tin bài
            quán triệt, học tập
            kiểm tra, giám sát, thanh tra, theo dõi
            ban hành, xây dựng, lập, soạn thảo, biên soạn, soạn
            mua sắm, trang bị, mua
            kinh phí, ngân sách, dự toán
            thăm hỏi, thăm, tặng quà
            hỗ trợ, giúp, giúp đỡ, trợ giúp
            khen thưởng, biểu dương, tuyên dương, khen, xét khen
            hộ gia đình, gia đình, hộ dân, từng nhà, từng hộ, các hộ, hộ
            nhân dân, người dân, bà con, quần chúng
            phụ huynh, cha mẹ
            công nhân, người lao động, lao động
            doanh nghiệp, công ty, nhà máy
            máy tính, máy vi tính
            kiến nghị, đề nghị
            thương lượng, đàm phán, thỏa thuận
            xử lý, xử phạt, giải quyết
            vận động, kêu gọi, khuyến khích
            quyên góp, góp, ủng hộ, đóng góp
            lắp đặt, lắp, bố trí
            sửa chữa, tu sửa, sửa
            thành lập, kiện toàn, củng cố, bầu
            cử, phân công, cắt cử
            cấm, nghiêm cấm
            cứu nạn, cứu người, cứu hộ
            thoát nạn, thoát hiểm
            dự trữ, dự trù
            lưu trữ, lưu, cất giữ
            công khai, niêm yết, công bố
            tiết kiệm, cắt giảm, giảm
            chọn, tuyển chọn, lựa chọn
            tai nạn, rủi ro
            sơ cứu, cấp cứu
            cuộc họp, họp, hội nghị
            phê duyệt, duyệt, ký
            hư hỏng, hỏng, rách nát, cũ nát""";

    private OfficeWords() {}
}
