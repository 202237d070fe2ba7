package thongsuot.formats.ocr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right the labels of headings, which recognition has no dictionary for: {@code IH. NỘI DUNG} after {@code I.} is
 * {@code II.}, {@code 1; Ban Thường vụ} is {@code 1.}. Words are left as they were recognised.
 */
final class RecognisedLabels {
    // seen: "H. NỘI DUNG" · "IH. NỘI DUNG" · "HI. TỔ CHỨC" · "V, QUY TRÌNH" · "VHI. KINH PHÍ"
    private static final Pattern NUMERAL =
            Pattern.compile("([IHLl1|]{1,4}|[IlH1]?V[IHLl1|]{0,4}|[Il1]?X)[.,;:] (?=\\p{Lu})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[,;] (?=\\p{Lu})");
    private static final List<String> NUMERALS =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private int last;

    /** @param text one paragraph a line */
    static String mended(String text) {
        RecognisedLabels labels = new RecognisedLabels();
        StringBuilder mended = new StringBuilder(text.length());
        for (String line : text.split("\n")) mended.append(labels.mend(line)).append('\n');
        return mended.toString();
    }

    private String mend(String line) {
        Matcher numeral = NUMERAL.matcher(line);
        if (numeral.lookingAt() && isHeading(line.substring(numeral.end()))) {
            String read = numeral.group(1).replace("H", "II").replaceAll("[Ll1|]", "I");
            last = nearest(read);
            return NUMERALS.get(last) + ". " + line.substring(numeral.end());
        }
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? number.group(1) + ". " + line.substring(number.end()) : line;
    }

    /** The numeral that comes next where it was read nearly so; else what was read, for the headings may start anew. */
    private int nearest(String read) {
        int asRead = NUMERALS.indexOf(read);
        int next = Math.min(last + 1, NUMERALS.size() - 1);
        String expected = NUMERALS.get(next);
        boolean like = read.startsWith("V") == expected.startsWith("V")
                && read.length() > 1
                && Math.abs(read.length() - expected.length()) <= 1;
        if (asRead == next || like) return next;
        return asRead > 0 ? asRead : next;
    }

    private static boolean isHeading(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long capitals = words.chars().filter(Character::isUpperCase).count();
        return letters >= 6 && capitals * 10 >= letters * 8;
    }
}
