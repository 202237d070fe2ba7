package thongsuot.formats.office;

import org.jspecify.annotations.Nullable;

/** What a {@code w:rPr} says of its run; null where it says nothing and the style below decides. */
record DocxRunProperties(
        @Nullable String font,
        @Nullable Boolean capitals,
        @Nullable Boolean hidden,
        @Nullable Boolean raised) {
    static final DocxRunProperties NOTHING = new DocxRunProperties(null, null, null, null);

    static DocxRunProperties of(@Nullable Xml properties, DocxTheme theme) {
        if (properties == null) {
            return NOTHING;
        }
        Boolean caps = toggle(properties, "w:caps");
        return new DocxRunProperties(
                font(properties.child("w:rFonts"), theme),
                caps == null ? toggle(properties, "w:smallCaps") : caps,
                toggle(properties, "w:vanish"),
                raised(properties));
    }

    DocxRunProperties over(DocxRunProperties base) {
        return new DocxRunProperties(
                font == null ? base.font : font,
                capitals == null ? base.capitals : capitals,
                hidden == null ? base.hidden : hidden,
                raised == null ? base.raised : raised);
    }

    Look look() {
        return new Look(
                font == null ? LegacyFont.NONE : LegacyFont.named(font),
                Boolean.TRUE.equals(capitals),
                Boolean.TRUE.equals(raised),
                Boolean.TRUE.equals(hidden));
    }

    /** The font of the letters above ASCII, where the legacy encodings have theirs. */
    private static @Nullable String font(@Nullable Xml fonts, DocxTheme theme) {
        if (fonts == null) {
            return null;
        }
        String themed = fonts.attribute("w:hAnsiTheme");
        if (themed != null) {
            return theme.font(themed);
        }
        String high = fonts.attribute("w:hAnsi");
        return high == null ? fonts.attribute("w:ascii") : high;
    }

    private static @Nullable Boolean raised(Xml properties) {
        String align = properties.of("w:vertAlign", "w:val");
        if (align != null) {
            return align.equals("superscript");
        }
        String position = properties.of("w:position", "w:val");
        return position == null ? null : Xml.parse(position, 0) >= 4;
    }

    private static @Nullable Boolean toggle(Xml properties, String name) {
        Xml toggle = properties.child(name);
        return toggle == null ? null : isOn(toggle);
    }

    static boolean isOn(Xml toggle) {
        String value = toggle.attribute("w:val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
