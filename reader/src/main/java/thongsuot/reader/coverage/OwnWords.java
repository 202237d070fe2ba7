package thongsuot.reader.coverage;

import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/** Where a part's own words stand, without its label: found by its first words, for a node doesn't say where they begin. */
final class OwnWords {
    private static final int ENOUGH = 12;
    private static final int LONGEST_LABEL = 40;

    private OwnWords() {}

    static Span of(Node node, String text) {
        int start = node.span().start();
        String own = node.words().head(ENOUGH);
        int at = own.isEmpty() ? start : text.indexOf(own, start);
        boolean far = at < 0 || at > start + LONGEST_LABEL;
        return new Span(
                Math.min(far ? start : at, node.span().end()), node.span().end());
    }
}
