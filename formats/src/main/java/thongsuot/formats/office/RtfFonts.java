package thongsuot.formats.office;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import thongsuot.formats.text.LegacyVietnamese;

/** The fonts of an RTF file: what their codes mean, by character set and by name. */
final class RtfFonts {
    private static final int VIETNAMESE = 163;
    private static final int SYMBOLS = 2;
    private static final String WESTERN = letters(Charset.forName("windows-1252"));

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, LegacyFont> legacy = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int defining;
    private String ansi = WESTERN;
    private boolean vietnameseFile;

    void codePage(int page) {
        vietnameseFile = page == 1258;
        try {
            Charset charset = Charset.forName("windows-" + page);
            ansi = vietnameseFile || charset.newEncoder().maxBytesPerChar() > 1 ? ansi : letters(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            vietnameseFile = false;
        }
    }

    void define(int font) {
        defining = font;
        name.setLength(0);
    }

    void charset(int charset) {
        charsets.put(defining, charset);
    }

    /** The letters of a font's name; a semicolon ends it. */
    void name(int code) {
        if (code == ';') {
            legacy.put(defining, LegacyFont.named(name.toString()));
            name.setLength(0);
        } else {
            name.append((char) code);
        }
    }

    LegacyFont legacy(int font) {
        return legacy.getOrDefault(font, LegacyFont.NONE);
    }

    /** The character that {@code code} stands for in {@code font}; a tone of Windows-1258 follows its letter. */
    String letter(int code, int font) {
        if (code < 0x80) {
            return String.valueOf((char) code);
        }
        int charset = charsets.getOrDefault(font, 0);
        boolean known = legacy(font) != LegacyFont.NONE;
        if (!known && (charset == VIETNAMESE || (charset <= 1 && vietnameseFile))) {
            return LegacyVietnamese.windows1258(WESTERN.substring(code, code + 1));
        }
        if (known || charset == SYMBOLS) {
            return WESTERN.substring(code, code + 1);
        }
        return ansi.substring(code, code + 1);
    }

    private static String letters(Charset charset) {
        return new String(bytes(), charset);
    }

    private static byte[] bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }
}
