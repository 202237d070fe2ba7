package thongsuot.reader.node;

import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Span;
import thongsuot.reader.Words;

/**
 * A labelled part of a document: {@code II- MỤC TIÊU}, {@code 3.1. …}, {@code a) …}, {@code - …}, an annex, a table's row.
 *
 * @param path the labels from the root: {@code II/3/3.1/-2}, {@code @1/2}, {@code CII/Đ3/1/a}, {@code ^1}, {@code II/|4}
 * @param label the last part of the path
 * @param words the node's own words without its label, up to the next labelled node
 * @param span the node's own words with the label
 * @param children the parts below, in the order of the text
 */
public record Node(String path, String label, Words words, Span span, List<Node> children) {
    public Node {
        children = List.copyOf(children);
    }

    public Node(String path, String label, String text, Span span, List<Node> children) {
        this(path, label, Words.of(text), span, children);
    }

    /** The {@link #words()} as a string, made anew at each call. */
    public String text() {
        return words.toString();
    }

    /** This node and all below it, in the order of the text. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.walk(visitor));
    }
}
