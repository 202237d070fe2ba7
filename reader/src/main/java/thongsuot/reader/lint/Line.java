package thongsuot.reader.lint;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Reading;
import thongsuot.reader.internal.text.Fold;

/** Whose rules of form a document follows, by the body that issues it. The rest (unions, Front, schools) mix them and are left alone. */
enum Line {
    PARTY,
    STATE,
    OTHER;

    // seen: "TỈNH ỦY SÔNG HẬU THƯỢNG" · "ĐẢNG ỦY XÃ …" · "BAN TỔ CHỨC TỈNH ỦY" · "CHI BỘ …"
    private static final String[] PARTY_WORDS = {
        "tỉnh ủy",
        "thành ủy",
        "huyện ủy",
        "thị ủy",
        "quận ủy",
        "đảng ủy",
        "đảng bộ",
        "chi bộ",
        "ban bí thư",
        "bộ chính trị"
    };

    // seen: "ỦY BAN NHÂN DÂN TỈNH …" · "SỞ GIÁO DỤC VÀ ĐÀO TẠO" · "THỦ TƯỚNG CHÍNH PHỦ"
    private static final String[] STATE_WORDS = {
        "ủy ban nhân dân",
        "ubnd",
        "hội đồng nhân dân",
        "hđnd",
        "sở ",
        "bộ ",
        "chính phủ",
        "thủ tướng",
        "quốc hội",
        "chủ tịch nước"
    };

    static Line of(Reading reading) {
        return of(reading.header().issuer());
    }

    static Line of(@Nullable String issuer) {
        if (issuer == null) {
            return OTHER;
        }
        String folded = Fold.fold(issuer).toLowerCase(Locale.ROOT);
        for (String word : PARTY_WORDS) {
            if (folded.contains(word)) {
                return PARTY;
            }
        }
        for (String word : STATE_WORDS) {
            if (folded.startsWith(word) || (word.length() > 5 && folded.contains(word))) {
                return STATE;
            }
        }
        return OTHER;
    }
}
