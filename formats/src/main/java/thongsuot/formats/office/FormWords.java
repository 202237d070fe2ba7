package thongsuot.formats.office;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which the regulations on form let one know the parts of a letterhead and of a closing block. */
final class FormWords {
    private static final int SHORT = 90;

    // seen: "Số: 12/KH-UBND" · "Số     -KH/HU" · "Số 05 - CTr/ĐU" · "*"
    private static final Pattern NUMBER = Pattern.compile("số\\s*[:.…\\d\\-/].{0,60}|số\\s{2,}.{0,60}");
    // seen: "Tân Hòa, ngày 5 tháng 3 năm 2024" · "…, ngày    tháng    năm 2025" · "Hà Mỹ, ngày … tháng … năm …"
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("[^,]{0,45},?\\s?ngày[^,]{0,12}tháng[^,]{0,12}năm.{0,12}");
    // seen: "T/M BAN THƯỜNG VỤ" · "TM. ỦY BAN NHÂN DÂN" · "KT. CHỦ TỊCH" · "TUQ. GIÁM ĐỐC" · "Q. GIÁM ĐỐC" · "TL.CHỦ
    // TỊCH"
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:t/m|tm|k/t|kt|t/l|tl|tuq|q)(?:\\s?[.,]|/|\\s)\\s?\\p{L}.{0,80}");
    private static final Pattern POSITION = Pattern.compile(
            "(?:phó |quyền )?(?:chủ tịch|bí thư|giám đốc|trưởng|chánh|hiệu trưởng|bộ trưởng|thủ tướng|chủ nhiệm|tổng |"
                    + "cục trưởng|vụ trưởng|thủ trưởng|viện trưởng|người |đại diện ).{0,60}");

    private FormWords() {}

    static String fold(String line) {
        return line.strip()
                .toLowerCase(Locale.ROOT)
                .replace("oà", "òa")
                .replace('–', '-')
                .replace('\u00a0', ' ');
    }

    static boolean isNationalHeading(String line) {
        String folded = fold(line);
        return folded.length() < SHORT
                && (folded.contains("cộng hòa xã hội chủ nghĩa")
                        || folded.contains("đảng cộng sản việt nam")
                        || folded.contains("đoàn tncs hồ chí minh")
                        || folded.replace(" ", "").contains("độclập-tựdo"));
    }

    static boolean isPlaceAndDate(String line) {
        return PLACE_AND_DATE.matcher(fold(line)).matches();
    }

    static boolean isNumber(String line) {
        return NUMBER.matcher(line.strip().toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isRecipients(String line) {
        String folded = fold(line);
        return folded.startsWith("nơi nhận") || folded.startsWith("nơi gửi");
    }

    /** {@code T/M BAN THƯỜNG VỤ}, {@code PHÓ CHỦ TỊCH}: the first words over a signature, in capitals. */
    static boolean isSignatory(String line) {
        if (!isCapitals(line)) {
            return false;
        }
        String folded = fold(line);
        return folded.length() < SHORT
                && (AUTHORITY.matcher(folded).matches()
                        || POSITION.matcher(folded).matches());
    }

    /** Whether the letters of {@code line} are capitals, and there are at least three. */
    static boolean isCapitals(String line) {
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals >= 3;
    }
}
