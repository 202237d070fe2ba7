package thongsuot.cli;

/** A short plan, invented, for tests that need a document and no particular one. */
final class Plans {
    static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ PHÚ HÒA ĐÔNG
            Số: 14/KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Phú Hòa Đông, ngày 02 tháng 3 năm 2026

            KẾ HOẠCH
            Phát động tuần lễ đọc sách năm 2026

            Thực hiện Kế hoạch số 30/KH-UBND ngày 11/02/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

            I. MỤC TIÊU
            1. Đến ngày 30/11/2026, ít nhất 85% học sinh tham gia câu lạc bộ đọc sách.

            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Trạm Y tế xã trang trí thư viện, hoàn thành trước ngày 15/4/2026.
            2. Các trường học báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày 20/12/2026.

            Nơi nhận:
            - Các trường học trong xã;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Hồ Thị Minh Tâm
            """;

    private Plans() {}
}
