package thongsuot.bench.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The three ways Vietnamese was written in bytes before Unicode. */
final class OldEncodings {
    /** The code of each letter in TCVN 5712:1993 (TCVN3, "ABC"), small letters; capitals with a tone had fonts of their own. */
    private static final String TCVN3_LETTERS =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

    private static final int[] TCVN3_CODES = {
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xAE,
                0xCC,
        0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2,
                0xE3,
        0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4,
                0xAD,
        0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7
    };

    private static final Map<Character, Integer> TCVN3 = IntStream.range(0, TCVN3_CODES.length)
            .boxed()
            .collect(Collectors.toMap(TCVN3_LETTERS::charAt, i -> TCVN3_CODES[i]));

    /** VNI writes the letter and behind it a mark; letters that VNI keeps in one byte stand alone. */
    private static final Map<String, String> VNI = vni();

    private OldEncodings() {}

    static byte[] tcvn3(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : plain(text).toCharArray()) {
            Integer code = TCVN3.get(c);
            Integer small = TCVN3.get(Character.toLowerCase(c));
            bytes.write(code != null ? code : small != null ? small : c);
        }
        return bytes.toByteArray();
    }

    static byte[] vni(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : plain(text).toCharArray()) {
            String small = Character.toString(Character.toLowerCase(c));
            String code = VNI.getOrDefault(small, small);
            written.append(Character.isUpperCase(c) ? code.toUpperCase(Locale.ROOT) : code);
        }
        return written.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Windows-1258 has the vowels and, as letters of their own behind them, the tones. */
    static byte[] windows1258(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : plain(text).toCharArray()) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String letter = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            written.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tones);
        }
        return written.toString().getBytes(Charset.forName("windows-1258"));
    }

    /** Signs that the old code pages lack. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('–', '-')
                .replace('“', '"')
                .replace('”', '"')
                .replace("≥", ">=")
                .replace("¹", "(1)");
    }

    private static Map<String, String> vni() {
        String letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệòóỏõọôồốổỗộờớởỡợùúủũụừứửữựỳýỷỹơưđíìỉĩịỵ";
        String codes =
                "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä oø où oû oõ oï oâ oà oá oå"
                        + " oã oä ôø ôù ôû ôõ ôï uø uù uû uõ uï öø öù öû öõ öï yø yù yû yõ ô ö ñ í ì æ ó ò î";
        String[] parts = codes.split(" ");
        return IntStream.range(0, parts.length)
                .boxed()
                .collect(Collectors.toMap(i -> letters.substring(i, i + 1), i -> parts[i]));
    }
}
