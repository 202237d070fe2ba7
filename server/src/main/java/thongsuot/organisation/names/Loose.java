package thongsuot.organisation.names;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Words as a pattern that does not mind capitals, blanks, and on which vowel the tone stands: {@code ủy} finds {@code UỶ}. */
final class Loose {

    private static final Map<String, Pattern> MADE = new ConcurrentHashMap<>();
    private static final String[][] TONE_HABITS = {
        {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
        {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
        {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"},
    };

    private Loose() {}

    static Pattern pattern(String words) {
        return MADE.computeIfAbsent(words, Loose::make);
    }

    private static Pattern make(String words) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        String[] all = Normalizer.normalize(words, Normalizer.Form.NFC).split(" ");
        for (int i = 0; i < all.length; i++) {
            if (i > 0) pattern.append("\\s+");
            String word = Pattern.quote(all[i]);
            for (String[] habit : TONE_HABITS) {
                word = word.replace(habit[0], "\\E(?:" + habit[0] + "|" + habit[1] + ")\\Q");
            }
            pattern.append(word);
        }
        return Pattern.compile(
                pattern.append("(?![\\p{L}\\p{N}])").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
