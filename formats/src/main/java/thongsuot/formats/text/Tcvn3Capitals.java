package thongsuot.formats.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code TRƯờNG Mỹ ĐIềN} is {@code TRƯỜNG MỸ ĐIỀN}: TCVN3 has no capitals with tones; a font of capitals drew them, and text
 * without fonts has lost it. A word all of whose other letters are capital, two at the least, was written in capitals; so was a line
 * with such a word and no small letter that could have been a capital.
 */
final class Tcvn3Capitals {
    private static final String ONLY_SMALL = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private Tcvn3Capitals() {}

    static String restored(String line) {
        if (line.chars().noneMatch(c -> ONLY_SMALL.indexOf(c) >= 0)) {
            return line;
        }
        Matcher words = WORD.matcher(line);
        String restored = words.replaceAll(word -> isInCapitals(word.group()) ? upper(word.group()) : word.group());
        boolean small = line.chars().anyMatch(c -> Character.isLowerCase(c) && ONLY_SMALL.indexOf(c) < 0);
        return small || restored.equals(line) ? restored : upper(line);
    }

    private static boolean isInCapitals(String word) {
        return word.chars().filter(Character::isUpperCase).count() >= 2
                && word.chars().anyMatch(Character::isLowerCase)
                && word.chars().allMatch(c -> Character.isUpperCase(c) || ONLY_SMALL.indexOf(c) >= 0);
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
