package thongsuot.reader.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Node;

/** Where in the outline a place of the text lies. */
final class Outline {
    private final List<Node> nodes = new ArrayList<>();

    private Outline(Reading reading) {
        reading.outline().forEach(root -> root.walk(nodes::add));
        nodes.sort(Comparator.comparing(Node::span));
    }

    static Outline of(Reading reading) {
        return new Outline(reading);
    }

    /** The path of the node whose own words hold {@code offset}; empty where none does. */
    String pathAt(int offset) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < nodes.get(low - 1).span().end()
                ? nodes.get(low - 1).path()
                : "";
    }
}
