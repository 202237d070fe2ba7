package thongsuot.formats.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * {@code §¶ng} and {@code Ñaûng} are both {@code Đảng}: text typed in TCVN3 (.VnTime) and VNI (VNI-Times) fonts, turned into Unicode.
 *
 * <p>The text given is what a program that knows nothing of these fonts sees: bytes taken for Windows-1252. Characters that
 * the encoding doesn't use stay as they are, so nothing is ever lost.
 */
public final class LegacyVietnamese {
    // TCVN 5712:1993, VN3: small letters with tones, the seven capitals that have a place of their own, five loose tone
    // marks.
    // 0xAD is ư: the same character is Word's soft hyphen elsewhere, so text in these fonts must come here with it.
    private static final String TCVN3_FROM =
            "µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©ª«¬\u00ad®¡¢£¤¥¦§";
    private static final String TCVN3_TO = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđĂÂÊÔƠƯĐ";
    private static final String TCVN3_MARKS_FROM = "°±²³´";
    private static final String TCVN3_MARKS_TO = "\u0300\u0309\u0303\u0301\u0323";
    private static final char[] TCVN3 = table(TCVN3_FROM, TCVN3_TO);

    // VNI for Windows: a letter and the sign of its hat, tone or both; i, y, ơ, ư and đ have places of their own.
    private static final String VNI_SINGLE_FROM = "íìæóòôöîñÍÌÆÓÒÔÖÎÑ";
    private static final String VNI_SINGLE_TO = "íìỉĩịơưỵđÍÌỈĨỊƠƯỴĐ";
    private static final char[] VNI_SINGLE = table(VNI_SINGLE_FROM, VNI_SINGLE_TO);
    private static final String VNI_SIGNS = "ùøûõïâáàåãäêéèúüë";
    private static final String[] VNI_MEANING = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323", // the five tones
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323", // with a hat
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323" // with a breve
    };

    // Where Windows-1258 differs from Windows-1252; the tones follow their letter.
    private static final String CP1258_FROM = "ÃÌÐÒÕÝÞãìðòõýþ";
    private static final String CP1258_TO = "Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫";
    private static final char[] CP1258 = table(CP1258_FROM, CP1258_TO);

    private LegacyVietnamese() {}

    /** {@code KÕ ho¹ch} → {@code Kế hoạch}. */
    public static String tcvn3(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean marks = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = TCVN3_MARKS_FROM.indexOf(c);
            boolean tone = mark >= 0 && i > 0 && isVowel(out.charAt(i - 1));
            marks |= tone;
            out.append(tone ? TCVN3_MARKS_TO.charAt(mark) : mapped(TCVN3, c));
        }
        return marks ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
    }

    /** Text in a font whose name ends in H, which draws small letters as capitals: {@code kÕ ho¹ch} → {@code KẾ HOẠCH}. */
    public static String tcvn3Upper(String text) {
        return tcvn3(text).toUpperCase(Locale.ROOT);
    }

    /** {@code Keá hoaïch} → {@code Kế hoạch}. */
    public static String vni(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = VNI_SIGNS.indexOf(Character.toLowerCase(c));
            if (sign >= 0 && i > 0 && carries(text.charAt(i - 1), VNI_MEANING[sign])) {
                out.append(VNI_MEANING[sign]);
            } else {
                out.append(mapped(VNI_SINGLE, c));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Windows-1258 that was taken for Windows-1252: {@code Kê\u00ec hoa\u00f2ch} → {@code Kế hoạch}. */
    public static String windows1258(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(mapped(CP1258, text.charAt(i)));
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** A hat stands on a, e, o; a breve on a; a tone on any vowel, and on ơ and ư, which VNI writes ô and ö. */
    private static boolean carries(char letter, String sign) {
        return switch (sign.charAt(0)) {
            case '\u0302' -> "aeoAEO".indexOf(letter) >= 0;
            case '\u0306' -> letter == 'a' || letter == 'A';
            default -> "aeouyAEOUYôöÔÖ".indexOf(letter) >= 0;
        };
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUYăâêôơưĂÂÊÔƠƯ".indexOf(c) >= 0;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static char mapped(char[] table, char c) {
        return c < table.length ? table[c] : c;
    }

    private static char[] table(String from, String to) {
        char[] table = new char[0x100];
        for (char c = 0; c < table.length; c++) {
            table[c] = c;
        }
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
        return table;
    }
}
