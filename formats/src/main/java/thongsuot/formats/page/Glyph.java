package thongsuot.formats.page;

/**
 * One letter as the page places it, in points, the origin at the page's upper left corner.
 *
 * @param text what the font says the glyph means; one or more characters
 * @param baseline distance from the page's upper edge to the line the letter stands on
 * @param legacyFont the name of a font with a Vietnamese encoding of its own ({@code .VnTime}, {@code VNI-Times}), else empty
 */
public record Glyph(
        String text, double left, double baseline, double width, double size, boolean bold, String legacyFont) {
    double right() {
        return left + width;
    }

    boolean isBlank() {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF);
    }
}
