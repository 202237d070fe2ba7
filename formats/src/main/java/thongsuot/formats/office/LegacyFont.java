package thongsuot.formats.office;

import java.util.Locale;
import thongsuot.formats.text.LegacyVietnamese;

/** What the codes of a font mean, told by its name. */
enum LegacyFont {
    NONE,
    TCVN3,
    TCVN3_CAPITALS,
    VNI,
    SYMBOL,
    WINGDINGS;

    // seen: ".VnTime" · ".VnTimeH" · ".VNARIALH" · "VnTime" · "VNI-Times" · "VNI Helve" · "Symbol" · "Wingdings 2"
    static LegacyFont named(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn") || font.startsWith("VnTime") || font.startsWith("VnArial")) {
            return name.endsWith("h") && !name.endsWith("tech") ? TCVN3_CAPITALS : TCVN3;
        }
        if (name.startsWith("vni")) {
            return VNI;
        }
        if (name.startsWith("wingdings")) {
            return WINGDINGS;
        }
        return name.equals("symbol") ? SYMBOL : NONE;
    }

    /** The Unicode of {@code text}; text that is Unicode already, in a font that was only left behind, stays as it is. */
    String decode(String text) {
        return switch (this) {
            case NONE -> text;
            case TCVN3 -> isVietnameseUnicode(text) ? text : LegacyVietnamese.tcvn3(text);
            case TCVN3_CAPITALS -> isVietnameseUnicode(text) ? text : LegacyVietnamese.tcvn3Upper(text);
            case VNI -> isVietnameseUnicode(text) ? text : LegacyVietnamese.vni(text);
            case SYMBOL -> Symbols.ofSymbol(text);
            case WINGDINGS -> Symbols.ofWingdings(text);
        };
    }

    private static boolean isVietnameseUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u1ea0' && c <= '\u1ef9') || "ĂăĐđƠơƯư".indexOf(c) >= 0 || (c >= '\u0300' && c <= '\u0323')) {
                return true;
            }
        }
        return false;
    }
}
