package thongsuot.reader.internal.cite;

import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;

/** How names of bodies and of offices that issue documents begin. */
final class Bodies {
    private static final Pattern HEAD = Fold.pattern(
            "(?:ủy ban|ubnd|ub |ubtvqh|hđnd|hội|sở|bộ|ban|bch|btv|đảng bộ|đảng ủy|đảng đoàn|tỉnh ủy|thành ủy|"
                    + "huyện ủy|thị ủy|quận ủy|chi bộ|chi ủy|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|văn phòng|trường|phòng|"
                    + "liên đoàn|công đoàn|tổng|đoàn|liên hiệp|liên minh|trung tâm|cục|chi cục|vụ|viện|bệnh viện|học viện|đại học|đài|"
                    + "công an|công ty|tập đoàn|tòa án|kiểm toán|thanh tra|mặt trận|quốc hội|chính phủ|thủ tướng|chủ tịch|phó|"
                    + "kho bạc|ngân hàng|bảo hiểm|quân ủy|quân khu|bộ đội|mttq|lđlđ|cơ quan|thường trực|giám đốc|bí thư|trung ương|"
                    + "hiệp hội|câu lạc bộ|tổ |khối|hiệu trưởng|đặc khu|cụm|liên ngành)(?!\\p{L})");

    private Bodies() {}

    static boolean beginAt(String folded, int at) {
        return HEAD.matcher(folded)
                .region(at, Math.min(folded.length(), at + 20))
                .useTransparentBounds(true)
                .lookingAt();
    }
}
