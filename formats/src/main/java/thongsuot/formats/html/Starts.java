package thongsuot.formats.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words of an element, without walking all of it: elements may nest a hundred thousand deep. */
final class Starts {
    private static final int NODES = 40;

    private Starts() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter(new NodeFilter() {
            private int seen;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) text.append(words.getWholeText());
                return ++seen > NODES || text.length() > 40 ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        return text.toString().replace('\u00A0', ' ').strip();
    }
}
