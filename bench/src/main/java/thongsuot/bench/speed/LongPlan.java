package thongsuot.bench.speed;

import java.util.List;
import java.util.Random;

/** Plans of any length, made of the clauses that plans are made of. The same length gives the same text. */
public final class LongPlan {
    private static final List<String> HEADINGS =
            List.of("MỤC ĐÍCH, YÊU CẦU", "CHỈ TIÊU", "NHIỆM VỤ, GIẢI PHÁP", "KINH PHÍ THỰC HIỆN", "TỔ CHỨC THỰC HIỆN");
    private static final List<String> UNITS = List.of(
            "Sở Y tế",
            "Sở Giáo dục và Đào tạo",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Ủy ban nhân dân các xã, phường",
            "Các đảng ủy trực thuộc Tỉnh ủy",
            "Tỉnh đoàn",
            "Công an tỉnh");
    private static final List<String> PARTNERS = List.of(
            "",
            " chủ trì, phối hợp với Sở Tài chính",
            " phối hợp với Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh",
            " chủ trì");
    private static final List<String> WORK = List.of(
            " rà soát các công trình cấp nước đã xuống cấp, lập danh mục sửa chữa và nâng cấp theo thứ tự ưu tiên",
            " tuyên truyền, vận động hộ gia đình thu gom, phân loại rác tại nguồn gắn với phong trào ngày Chủ nhật xanh",
            " hướng dẫn nhà trường tổ chức bữa ăn bán trú bảo đảm dinh dưỡng, có thực đơn theo mùa",
            " kiểm tra, giám sát việc sử dụng kinh phí, kịp thời tháo gỡ khó khăn, vướng mắc ở cơ sở",
            " biên soạn tài liệu, mở lớp tập huấn kỹ năng cho cộng tác viên thôn, ấp, khóm");
    private static final List<String> TIMES = List.of(
            "",
            "",
            ", hoàn thành trước ngày 15/11/2026",
            " trong quý II/2026",
            "; định kỳ hằng quý báo cáo Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy)",
            "; đến cuối năm 2027 có trên 90% ấp, khóm thực hiện",
            ", bảo đảm ít nhất 02 lớp mỗi xã",
            " theo Kế hoạch số 47/KH-UBND, ngày 09/02/2026 của Ủy ban nhân dân tỉnh",
            "; thực hiện thường xuyên");

    private LongPlan() {}

    /** A plan of about {@code characters} characters, never less. */
    public static String of(int characters) {
        Random random = new Random(characters);
        StringBuilder text = new StringBuilder(characters + 1000);
        text.append(
                        "TỈNH ỦY SÔNG HẬU THƯỢNG\n*\nSố 63-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lộ, ngày 05 tháng 3 năm 2026\n\n")
                .append("KẾ HOẠCH\ncấp nước sạch nông thôn và vệ sinh môi trường giai đoạn 2026 - 2030\n\n")
                .append(
                        "Thực hiện Nghị quyết số 12-NQ/TU, ngày 14/01/2026 của Ban Chấp hành Đảng bộ tỉnh về nước sạch nông")
                .append(" thôn, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:\n");
        int part = 0;
        while (text.length() < characters) {
            text.append(roman(part % 40 + 1))
                    .append("- ")
                    .append(pick(random, HEADINGS))
                    .append('\n');
            for (int item = 1; item <= 6 && text.length() < characters; item++) {
                text.append(item).append(". ").append(pick(random, UNITS)).append('\n');
                for (int dash = 0; dash < 4; dash++) {
                    clause(text, random);
                }
            }
            part++;
        }
        return text.append(
                        "\nNơi nhận:\n- Ban Bí thư Trung ương Đảng,\n- Các đảng ủy trực thuộc Tỉnh ủy,\n- Lưu Văn phòng Tỉnh ủy.\n\n")
                .append("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLương Thế Khải\n")
                .toString();
    }

    private static void clause(StringBuilder text, Random random) {
        text.append("- ")
                .append(pick(random, UNITS))
                .append(pick(random, PARTNERS))
                .append(pick(random, WORK))
                .append(pick(random, TIMES))
                .append(".\n");
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String roman(int number) {
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return "X".repeat(number / 10) + ones.get(number % 10);
    }
}
