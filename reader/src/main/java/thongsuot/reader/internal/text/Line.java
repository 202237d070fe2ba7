package thongsuot.reader.internal.text;

/**
 * A line of the text as the file has it, cleaned.
 *
 * @param text its words; never blank, wide gaps between columns kept as three blanks
 * @param indent blanks before the first word
 * @param gap whether a blank line or the end of a page stands before it
 * @param page whether a page begins with it
 */
public record Line(String text, int indent, boolean gap, boolean page) {

    public Line withText(String words) {
        return new Line(words, indent, gap, page);
    }

    public Line withGap() {
        return new Line(text, indent, true, page);
    }
}
