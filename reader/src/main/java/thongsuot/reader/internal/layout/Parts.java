package thongsuot.reader.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.node.Signature;

/**
 * What the rules of facts stand on: the text and its parts.
 *
 * @param preamble from the end of the title to the first labelled part: {@code Thực hiện Kế hoạch số …}
 * @param body from the first labelled part to the recipients or the signature; with the closing sentence, without annexes
 * @param nodes every outline node in the order of the text
 */
public record Parts(
        Prose prose,
        Header header,
        Span preamble,
        Span body,
        List<Node> outline,
        List<Node> nodes,
        List<Recipient> recipients,
        Signature signature) {

    /** The path of the node whose own words hold {@code offset}; empty where no node does. */
    public String pathAt(int offset) {
        Node node = nodeAt(offset);
        return node == null ? "" : node.path();
    }

    /** The node whose own words hold {@code offset}, or null. */
    public @Nullable Node nodeAt(int offset) {
        int low = 0;
        int high = nodes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Node node = nodes.get(middle);
            if (offset < node.span().start()) {
                high = middle - 1;
            } else if (offset >= node.span().end()) {
                low = middle + 1;
            } else {
                return node;
            }
        }
        return null;
    }
}
