package thongsuot.formats.office;

import org.jspecify.annotations.Nullable;

/** The two fonts that styles may name as "major" and "minor". */
record DocxTheme(@Nullable String major, @Nullable String minor) {
    static final DocxTheme NONE = new DocxTheme(null, null);

    static DocxTheme of(@Nullable Xml theme) {
        Xml fonts = theme == null ? null : theme.at("a:themeElements", "a:fontScheme");
        return fonts == null
                ? NONE
                : new DocxTheme(latin(fonts.child("a:majorFont")), latin(fonts.child("a:minorFont")));
    }

    @Nullable
    String font(String name) {
        return name.startsWith("major") ? major : minor;
    }

    private static @Nullable String latin(@Nullable Xml font) {
        return font == null ? null : font.of("a:latin", "typeface");
    }
}
