package thongsuot.documents.relations;

import java.util.List;

/**
 * A graph as it is drawn: boxes in columns, what the document rests on at the left, what rests on it at the right.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {

    /**
     * @param title the first line in the box
     * @param below the second line
     * @param css {@code own}, {@code ended}, {@code stub} or nothing
     */
    public record Box(int x, int y, String title, String below, String full, String path, String css) {}

    /**
     * @param path as SVG draws it
     * @param css {@code ends}, {@code alters} or nothing; {@code proposed} where nobody has confirmed it
     */
    public record Line(String path, String css) {}
}
