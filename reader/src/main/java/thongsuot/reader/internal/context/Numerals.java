package thongsuot.reader.internal.context;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as offices write them: {@code 05}, {@code 1.200}, {@code 0,3}, {@code mười hai}, {@code IV}. */
public final class Numerals {
    /** The spelled numbers, as a part of a pattern. */
    public static final String SPELLED =
            "mười hai|mười một|mười lăm|hai mươi|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|nhất|chạp|giêng";

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("nhất", 1),
            Map.entry("giêng", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("mười một", 11),
            Map.entry("mười hai", 12),
            Map.entry("chạp", 12),
            Map.entry("mười lăm", 15),
            Map.entry("hai mươi", 20),
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4));

    private static final Pattern THOUSANDS = Pattern.compile("[.](?=\\d{3}(?!\\d))");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.]\\d+)?");

    private Numerals() {}

    /** The whole number that {@code folded} spells, or -1. */
    public static int whole(String folded) {
        Integer word = WORDS.get(folded);
        if (word != null) {
            return word;
        }
        return !folded.isEmpty() && folded.length() < 10 && digits(folded) ? Integer.parseInt(folded) : -1;
    }

    private static boolean digits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * A quantity with the comma of decimals and the point of thousands. A point that three digits don't follow is a decimal
     * point: {@code 1.200} is 1200, {@code 4.5} is 4.5.
     */
    public static @Nullable BigDecimal quantity(String folded) {
        int word = whole(folded);
        if (word >= 0) {
            return BigDecimal.valueOf(word);
        }
        String plain = THOUSANDS.matcher(folded).replaceAll("").replace(',', '.');
        boolean number = plain.length() < 20 && DECIMAL.matcher(plain).matches();
        return number ? new BigDecimal(plain) : null;
    }
}
