package thongsuot.demo;

import java.util.List;

/** A commune's answer to the province's plan against drowning: some with dates and figures of their own, some terse, some copied. */
final class CommunePlan {

    private static final List<String> PLACES = List.of(
            "Bến Lau", "Rạch Mía", "Gò Sậy", "Cồn Én", "Đồng Vông", "Suối Rồng", "Ao Vua", "Láng Sen", "Bàu Cá");
    private static final List<String> SIGNERS =
            List.of("Trần Thị Lụa", "Võ Văn Thuyền", "Cao Thị Mai", "Đinh Văn Bến", "Lý Thị Sen");

    private CommunePlan() {}

    /** @param number from 0; says which of the forms it has */
    static String of(String issuer, int number) {
        String place = PLACES.get(number % PLACES.size());
        int day = 3 + number % 25;
        return """
                TỈNH ỦY NGUYÊN GIANG
                %s
                *
                Số %02d-KH/ĐU

                ĐẢNG CỘNG SẢN VIỆT NAM
                %s, ngày %02d tháng 3 năm 2026

                KẾ HOẠCH
                thực hiện công tác phòng, chống đuối nước trẻ em năm 2026

                Thực hiện Kế hoạch số 18-KH/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về phòng, chống tai nạn đuối nước ở trẻ em, Đảng ủy xây dựng kế hoạch như sau:

                I- MỤC ĐÍCH, YÊU CẦU
                1. Nâng cao trách nhiệm của cấp ủy, chính quyền và gia đình trong phòng, chống đuối nước.
                %s
                II- NHIỆM VỤ
                1. Ủy ban nhân dân chủ trì, phối hợp với Đoàn Thanh niên rà soát, cắm biển cảnh báo tại khu vực %s, hoàn thành trước ngày %02d/5/2026.
                2. Đoàn Thanh niên phối hợp với các trường học mở %d lớp dạy bơi trong tháng 6/2026.
                3. Các chi bộ trực thuộc tuyên truyền tới từng hộ gia đình%s.

                III- TỔ CHỨC THỰC HIỆN
                1. Văn phòng Đảng ủy theo dõi, đôn đốc, báo cáo Ban Thường vụ Đảng ủy trước ngày 15/11/2026.

                Nơi nhận:
                - Tỉnh ủy (để báo cáo),
                - Các chi bộ trực thuộc,
                - Lưu Văn phòng Đảng ủy.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                %s
                """.formatted(
                        issuer,
                        4 + number,
                        place,
                        day,
                        number % 3 == 0
                                ? "2. Phấn đấu trên %d%% trẻ em từ 6 đến 15 tuổi biết bơi vào cuối năm 2026.%n"
                                        .formatted(50 + number)
                                : "",
                        place,
                        10 + number % 15,
                        1 + number % 4,
                        number % 2 == 0 ? ", thường xuyên trong mùa hè" : "",
                        SIGNERS.get(number % SIGNERS.size()));
    }
}
