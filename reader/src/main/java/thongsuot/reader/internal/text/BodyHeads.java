package thongsuot.reader.internal.text;

/**
 * The words that names of bodies begin with, wherever they stand: kinds of bodies of the Party, the state, the Front and the unions
 * (Decree 30/2020 annex III, Guidance 36-HD/VPTW, the charters). Letterheads and issuers have a few more of their own.
 */
public final class BodyHeads {
    /** Alternatives of a pattern for folded text. */
    public static final String COMMON =
            "ủy ban|ubnd|hđnd|hội|sở|bộ|ban|bch|btv|đảng bộ|đảng ủy|đảng đoàn|tỉnh ủy|thành ủy|huyện ủy|thị ủy"
                    + "|quận ủy|chi bộ|chi ủy|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|văn phòng|trường|phòng|liên đoàn"
                    + "|công đoàn|đoàn|liên hiệp|liên minh|trung tâm|cục|chi cục|vụ|viện|bệnh viện|học viện|đại học|đài"
                    + "|công an|công ty|tập đoàn|tòa án|kiểm toán|thanh tra|mặt trận|quốc hội|chính phủ|thủ tướng|chủ tịch"
                    + "|kho bạc|ngân hàng|bảo hiểm|quân ủy|quân khu|bộ đội|mttq|lđlđ|cơ quan|thường trực";

    private BodyHeads() {}
}
