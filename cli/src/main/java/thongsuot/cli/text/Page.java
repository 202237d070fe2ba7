package thongsuot.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.screen.Plain;
import thongsuot.cli.screen.Wrap;

/** Where a report is written: headings, items, and words that keep to the width. */
final class Page {
    private static final int WIDEST = 100;

    private final Writer out;
    private final Ink ink;
    private final int width;

    Page(Writer out, Ink ink, int columns) {
        this.out = out;
        this.ink = ink;
        this.width = Math.clamp(columns, 40, WIDEST);
    }

    Ink ink() {
        return ink;
    }

    int width() {
        return width;
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /** A heading with a count on the right. */
    void heading(String words, String count) throws IOException {
        blank();
        int gap = Math.max(2, width - Wrap.cells(words) - Wrap.cells(count));
        out.write(ink.heading(words) + (count.isEmpty() ? "" : " ".repeat(gap) + ink.faint(count)) + "\n");
        out.write(ink.faint("─".repeat(width)) + "\n");
    }

    /** One line, as it is. */
    void line(int indent, String words) throws IOException {
        out.write(" ".repeat(indent) + words + "\n");
    }

    /** Words over as many lines as they need. */
    void words(int indent, String words) throws IOException {
        words(indent, words, Integer.MAX_VALUE);
    }

    void words(int indent, String words, int most) throws IOException {
        for (String line : Wrap.lines(words, width - indent, most)) {
            line(indent, line);
        }
    }

    /** {@code label} once, the words beside it, wrapped in their own column. */
    void labelled(int indent, String label, int labelWidth, String words) throws IOException {
        List<String> lines = Wrap.lines(words, width - indent - labelWidth);
        String first = Wrap.padded(Plain.line(label), labelWidth);
        line(indent, ink.faint(first) + lines.getFirst());
        for (String next : lines.subList(1, lines.size())) {
            line(indent + labelWidth, next);
        }
    }

    /** Said where a document has nothing of a kind. */
    void nothing(String words) throws IOException {
        line(2, ink.faint(words));
    }
}
