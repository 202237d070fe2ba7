package thongsuot.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegacyVietnameseTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");

    /** The 67 small letters beyond a-z, as TCVN 5712 lists the bytes of VN3; in hexadecimal, so that no editor can spoil them. */
    private static final String TCVN3_BYTES = """
            à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB đ AE
            è CC ẻ CE ẽ CF é D0 ẹ D1 ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
            ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE
            ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE
            """;

    private static final Map<Character, Integer> VNI_TONES =
            Map.of('\u0301', 0xF9, '\u0300', 0xF8, '\u0309', 0xFB, '\u0303', 0xF5, '\u0323', 0xEF);
    private static final Map<Character, Integer> VNI_HAT =
            Map.of('\u0301', 0xE1, '\u0300', 0xE0, '\u0309', 0xE5, '\u0303', 0xE3, '\u0323', 0xE4);
    private static final Map<Character, Integer> VNI_BREVE =
            Map.of('\u0301', 0xE9, '\u0300', 0xE8, '\u0309', 0xFA, '\u0303', 0xFC, '\u0323', 0xEB);
    private static final Map<String, Integer> VNI_ALONE =
            Map.of("đ", 0xF1, "ơ", 0xF4, "ư", 0xF6, "í", 0xED, "ì", 0xEC, "ỉ", 0xE6, "ĩ", 0xF3, "ị", 0xF2, "ỵ", 0xEE);

    @Test
    void everySmallLetterOfTcvn3ComesBack() {
        String[] cells = TCVN3_BYTES.trim().split("\\s+");
        assertThat(cells).hasSize(2 * 67);
        for (int i = 0; i < cells.length; i += 2) {
            String typed = latin(Integer.parseInt(cells[i + 1], 16));
            assertThat(LegacyVietnamese.tcvn3(typed)).as(cells[i + 1]).isEqualTo(cells[i]);
            assertThat(LegacyVietnamese.tcvn3Upper(typed)).as(cells[i + 1]).isEqualTo(upper(cells[i]));
        }
    }

    @Test
    void theCapitalsOfTcvn3ComeBack() {
        assertThat(LegacyVietnamese.tcvn3(latin(0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7)))
                .isEqualTo("ĂÂÊÔƠƯĐ");
        assertThat(LegacyVietnamese.tcvn3("§" + latin(0xB6) + "ng bé tØnh A" + latin(0xB3)))
                .isEqualTo("Đảng bộ tỉnh Á");
    }

    @Test
    void everyLetterOfVniComesBackInBothCases() {
        List<String> letters = letters();
        assertThat(letters).hasSize(134);
        for (String letter : letters) {
            assertThat(LegacyVietnamese.vni(toVni(letter))).as(letter).isEqualTo(letter);
        }
    }

    @Test
    void everyLetterOfWindows1258ComesBackInBothCases() {
        for (String letter : letters()) {
            assertThat(LegacyVietnamese.windows1258(toCp1258(letter)))
                    .as(letter)
                    .isEqualTo(letter);
        }
    }

    @Test
    void readsWholeSentences() {
        assertThat(LegacyVietnamese.tcvn3("céng hßa x· héi chñ nghÜa viÖt nam"))
                .isEqualTo("cộng hòa xã hội chủ nghĩa việt nam");
        assertThat(LegacyVietnamese.vni("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(LegacyVietnamese.vni("Ñoäc laäp - Töï do - Haïnh phuùc")).isEqualTo("Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void leavesWhatTheEncodingsDontUse() {
        assertThat(LegacyVietnamese.tcvn3("25 °C “abc” – …")).isEqualTo("25 °C “abc” – …");
        assertThat(LegacyVietnamese.vni("“Keá hoaïch” – 100 %")).isEqualTo("“Kế hoạch” – 100 %");
        assertThat(LegacyVietnamese.tcvn3("Nguyễn")).isEqualTo("Nguyễn");
        assertThat(LegacyVietnamese.windows1258("")).isEmpty();
    }

    private static List<String> letters() {
        List<String> letters = new ArrayList<>();
        String[] cells = TCVN3_BYTES.trim().split("\\s+");
        for (int i = 0; i < cells.length; i += 2) {
            letters.add(cells[i]);
            letters.add(upper(cells[i]));
        }
        return letters;
    }

    private static String toVni(String letter) {
        boolean upper = !letter.equals(letter.toLowerCase(Locale.ROOT));
        String small = letter.toLowerCase(Locale.ROOT);
        Integer alone = VNI_ALONE.get(small);
        if (alone != null) {
            return cased(latin(alone), upper);
        }
        String parts = Normalizer.normalize(small, Normalizer.Form.NFD);
        boolean hat = parts.indexOf('\u0302') > 0;
        boolean breve = parts.indexOf('\u0306') > 0;
        boolean horn = parts.indexOf('\u031b') > 0;
        String base = horn ? latin(parts.charAt(0) == 'o' ? 0xF4 : 0xF6) : parts.substring(0, 1);
        Map<Character, Integer> tones = hat ? VNI_HAT : breve ? VNI_BREVE : VNI_TONES;
        String sign = hat ? latin(0xE2) : breve ? latin(0xEA) : "";
        for (int i = 0; i < parts.length(); i++) {
            Integer toned = tones.get(parts.charAt(i));
            sign = toned == null ? sign : latin(toned);
        }
        return cased(base + sign, upper);
    }

    private static String toCp1258(String letter) {
        Charset cp1258 = Charset.forName("windows-1258");
        if (cp1258.newEncoder().canEncode(letter)) {
            return new String(letter.getBytes(cp1258), CP1252);
        }
        // take the tone off the letter, which keeps its hat, breve or horn
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return new String((Normalizer.normalize(rest, Normalizer.Form.NFC) + tone).getBytes(cp1258), CP1252);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String cased(String text, boolean upper) {
        return upper ? upper(text) : text;
    }

    private static String latin(int... bytes) {
        StringBuilder text = new StringBuilder();
        for (int b : bytes) {
            text.append((char) b);
        }
        return text.toString();
    }
}
