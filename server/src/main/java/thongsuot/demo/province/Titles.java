package thongsuot.demo.province;

import java.util.List;

/** What the bodies of a province are called. */
final class Titles {

    static final String COMMITTEE = "Tỉnh ủy";
    static final String GOVERNMENT = "Ủy ban nhân dân tỉnh";
    static final String FRONT = "Ủy ban Mặt trận Tổ quốc tỉnh";
    static final String LABOUR = "Liên đoàn Lao động tỉnh";
    static final String PROPAGANDA = "Ban Tuyên giáo Tỉnh ủy";
    static final String MASSES = "Ban Dân vận Tỉnh ủy";
    static final String PROPAGANDA_AND_MASSES = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    static final String INFORMATION = "Sở Thông tin và Truyền thông";
    static final String SCIENCE = "Sở Khoa học và Công nghệ";

    static final List<String> PARTY_OFFICES = List.of(
            "Văn phòng Tỉnh ủy",
            "Ban Tổ chức Tỉnh ủy",
            PROPAGANDA,
            MASSES,
            "Ủy ban Kiểm tra Tỉnh ủy",
            "Ban Nội chính Tỉnh ủy",
            "Trường Chính trị tỉnh");

    static final List<String> DEPARTMENTS = List.of(
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Tư pháp",
            "Sở Giáo dục và Đào tạo",
            "Sở Y tế",
            "Sở Nông nghiệp và Môi trường",
            "Sở Xây dựng",
            "Sở Công Thương",
            "Sở Văn hóa, Thể thao và Du lịch",
            SCIENCE,
            INFORMATION,
            "Thanh tra tỉnh");

    private Titles() {}

    static String short_(String title) {
        return switch (title) {
            case GOVERNMENT -> "UBND tỉnh";
            case FRONT -> "UBMTTQ tỉnh";
            case LABOUR -> "LĐLĐ tỉnh";
            case INFORMATION -> "Sở TT&TT";
            case SCIENCE -> "Sở KH&CN";
            case "Sở Giáo dục và Đào tạo" -> "Sở GD&ĐT";
            case "Sở Nông nghiệp và Môi trường" -> "Sở NN&MT";
            case "Sở Văn hóa, Thể thao và Du lịch" -> "Sở VH,TT&DL";
            case "Ủy ban Kiểm tra Tỉnh ủy" -> "UBKT Tỉnh ủy";
            default -> "";
        };
    }

    static String kind(String title) {
        return switch (title) {
            case COMMITTEE -> "tinh-uy";
            case GOVERNMENT -> "ubnd-tinh";
            case FRONT -> "mttq";
            case LABOUR -> "lien-doan-lao-dong";
            default -> DEPARTMENTS.contains(title) ? "so" : "co-quan-dang";
        };
    }
}
