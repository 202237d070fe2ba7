package thongsuot.organisation.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * {@code "Uỷ ban  nhân dân xã Mường Lý"} and {@code "UỶ BAN NHÂN DÂN XÃ MƯỜNG LÍ"} are both {@code "uy ban nhan dan xa muong li"}: what names are
 * looked up by. The database has the same function, {@code name_key}, and a test holds the two together.
 */
public final class NameKey {

    private static final String I_OR_Y = "hklmst";

    private NameKey() {}

    /** Small letters without marks, one blank between words, {@code &} as {@code va}, {@code y} after h, k, l, m, s, t as {@code i}. */
    public static String of(String words) {
        String bare = Normalizer.normalize(Normalizer.normalize(words, Normalizer.Form.NFC), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) append(key, bare.charAt(i));
        return String.join(" ", withOneI(key.toString().strip().split(" ")));
    }

    private static void append(StringBuilder key, char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) return;
        char plain = c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c);
        if (plain == '&') {
            key.append(key.isEmpty() || key.charAt(key.length() - 1) == ' ' ? "va " : " va ");
        } else if (plain >= 'a' && plain <= 'z' || plain >= '0' && plain <= '9') {
            key.append(plain);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static String[] withOneI(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.length() == 2 && word.charAt(1) == 'y' && I_OR_Y.indexOf(word.charAt(0)) >= 0)
                words[i] = word.charAt(0) + "i";
        }
        return words;
    }

    /**
     * The same with the marks of the letters kept and the tone at the end of its syllable, so that {@code uỷ} and {@code ủy} are one
     * and {@code ủy} and {@code úy} are two: {@code uy3}.
     */
    static String spoken(String words) {
        StringBuilder spoken = new StringBuilder(words.length() + 8);
        for (String word : Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("&", " và ")
                .split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            if (!spoken.isEmpty()) spoken.append(' ');
            spoken.append(syllable(word));
        }
        return spoken.toString();
    }

    private static String syllable(String word) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            int mark = "\u0300\u0301\u0309\u0303\u0323".indexOf(c);
            if (mark >= 0) tone = mark + 1;
            else letters.append(c);
        }
        if (letters.length() == 2 && letters.charAt(1) == 'y' && I_OR_Y.indexOf(letters.charAt(0)) >= 0)
            letters.setCharAt(1, 'i');
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + (tone == 0 ? "" : tone);
    }
}
