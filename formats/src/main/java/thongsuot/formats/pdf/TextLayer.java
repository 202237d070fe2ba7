package thongsuot.formats.pdf;

import java.util.stream.Collectors;
import thongsuot.formats.page.Glyph;
import thongsuot.formats.text.Vietnamese;

/** What a page's own text is worth. */
enum TextLayer {
    GOOD,
    /** Letters that some scanner's program recognised and laid under the picture, readable as Vietnamese. */
    RECOGNISED_BEFORE,
    /** Letters without meaning, or recognised as another language. */
    GARBLED,
    /** A picture, with nothing but a stamp or a page number in letters. */
    NONE;

    /** A digital signature's stamp and an overlaid number have fewer letters, a page of text has more. */
    private static final int STAMP = 300;

    static TextLayer of(PageReader.RawPage page) {
        long letters = page.glyphs().stream().filter(g -> !g.text().isBlank()).count();
        boolean picture = page.pictured() > 0.6;
        if (letters < 30) return picture || page.pictured() > 0.3 || page.outlines() > 300 ? NONE : GOOD;
        if (picture && letters < STAMP && page.invisible() < letters / 2) return NONE;
        if (page.undecodable() * 3L > letters) return GARBLED;
        if (picture && page.invisible() * 2L > letters) return readable(page) ? RECOGNISED_BEFORE : GARBLED;
        return GOOD;
    }

    boolean needsRecognition() {
        return this == GARBLED || this == NONE;
    }

    /** Of a hundred Vietnamese syllables about thirty are frequent ones with signs. */
    private static boolean readable(PageReader.RawPage page) {
        String text = page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
        return Vietnamese.score(text) * 80 > text.length();
    }
}
