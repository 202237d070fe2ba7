package thongsuot.formats.export.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import thongsuot.formats.export.words.Characters;

/**
 * Writes HTML in which everything that is not a tag is escaped; no method takes markup.
 *
 * <p>Tags and names of attributes are this program's own words. Texts and values may come from anywhere.
 */
public final class Html {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public Html(Writer out) {
        this.out = out;
    }

    public Html doctype() throws IOException {
        out.write("<!doctype html>\n");
        return this;
    }

    /** @param attributes names and values in turn; a value of "" writes the name alone */
    public Html open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** A tag without content: {@code <br>}, {@code <meta …>}. */
    public Html single(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        return this;
    }

    public Html close(String tag) throws IOException {
        String innermost = open.isEmpty() ? "nothing" : open.pop();
        if (!innermost.equals(tag)) {
            throw new IllegalStateException("closing " + tag + " while " + innermost + " is open");
        }
        out.write("</" + tag + ">");
        return this;
    }

    public Html text(CharSequence text) throws IOException {
        escape(text, 0, text.length());
        return this;
    }

    /** The words {@code [start, end)} of {@code text}. */
    public Html text(CharSequence text, int start, int end) throws IOException {
        escape(text, start, end);
        return this;
    }

    /** {@code <tag …>text</tag>}. */
    public Html element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    public Html line() throws IOException {
        out.write('\n');
        return this;
    }

    /** A script or style of our own; the asset knows its hash, the page's policy lets only that run. */
    public Html inline(Asset asset) throws IOException {
        out.write("<" + asset.tag() + ">" + asset.content() + "</" + asset.tag() + ">\n");
        return this;
    }

    private void start(String tag, String... attributes) throws IOException {
        out.write("<" + tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.write(" " + attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.write("=\"");
                escape(attributes[i + 1], 0, attributes[i + 1].length());
                out.write("\"");
            }
        }
        out.write(">");
    }

    private void escape(CharSequence text, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.write(c);
                        out.write(text.charAt(++i));
                    } else {
                        out.write(Characters.readable(c) ? c : '\uFFFD');
                    }
                }
            }
        }
    }
}
