package thongsuot.formats.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** The set phrases of letterheads and signatures, which stand in two columns and are no data. */
public final class OfficialForm {
    // seen: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" · "ĐẢNG CỘNG SẢN VIỆT NAM" · "Độc lập - Tự do" · "ĐOÀN TNCS HỒ CHÍ
    // MINH"
    // · "Hà Nội, ngày 06 tháng 4" · "Nơi nhận:" · "TM. BAN THƯỜNG VỤ" · "T/M ĐẢNG ỦY" · "KT. CHỦ TỊCH"; scans lose tone
    // marks
    private static final Pattern PHRASE = Pattern.compile(
            "c[oộ]ng h[oò][aàà] x[aã]|[dđ][aả]ng c[oộ]ng s[aả]n vi|[dđ][oộ]c l[aậ]p ?[-–]|n[oơ]i nh[aậ]n|tncs h[oồ]"
                    + "|, ?ng[aà]y .{0,6}th[aá]ng|^ ?(?:tm|t/m|kt|k/t|tl|t/l|tuq)[. ] ?\\p{L}",
            Pattern.MULTILINE);

    private OfficialForm() {}

    /** @param text lines of one cell or column */
    public static boolean isIn(CharSequence text) {
        return PHRASE.matcher(text.toString().toLowerCase(Locale.ROOT)).find();
    }
}
