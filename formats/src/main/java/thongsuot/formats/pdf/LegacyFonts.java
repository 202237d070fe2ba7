package thongsuot.formats.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import thongsuot.formats.text.LegacyVietnamese;

/** Fonts with a Vietnamese encoding of their own, told by their names: {@code .VnTime}, {@code VNI-Times}. */
final class LegacyFonts {
    private LegacyFonts() {}

    /** The font's name where it is one of them, without the subset's tag; else empty. */
    static String nameOf(PDFont font) {
        String name = font.getName();
        if (name == null) return "";
        String bare = name.substring(name.indexOf('+') + 1);
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean legacy = lower.startsWith(".vn") || lower.startsWith("vn") || lower.startsWith("_vn");
        return legacy ? bare : "";
    }

    /** Text that a ToUnicode table has put right already stays as it is. */
    static String decode(String text, String font) {
        boolean unicode = text.chars().anyMatch(c -> c > 0xFF && c < 0x2000);
        if (unicode) return text;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("vni")) return LegacyVietnamese.vni(text);
        // seen: ".VnTimeH", ".VnArialH", also "-Bold" after it: these draw small letters as capitals
        boolean capitals = name.replaceAll("[-,].*", "").endsWith("h");
        return capitals ? LegacyVietnamese.tcvn3Upper(text) : LegacyVietnamese.tcvn3(text);
    }
}
