package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Zone;

/** Notes at the foot of a page: smaller than the text, the first one beginning with a raised number. */
final class Footnotes {
    private Footnotes() {}

    /** The same blocks, the lines of footnotes marked as such. */
    static List<Block> marked(List<Block> blocks) {
        double body = bodySize(blocks);
        List<Block> marked = new ArrayList<>(blocks);
        int end = marked.size();
        while (end > 0) {
            int page = marked.get(end - 1).page();
            int start = end;
            int firstNote = end;
            while (start > 0 && marked.get(start - 1).page() == page) {
                start--;
                if (firstNote > start && belongs(marked, start, firstNote, end, body)) {
                    if (beginsNote(marked.get(start))) firstNote = start;
                }
            }
            for (int i = firstNote; i < end; i++) {
                if (marked.get(i) instanceof Line l) {
                    marked.set(i, new Line(l.words(), l.page(), Zone.FOOTNOTE, l.columnLeft(), l.columnRight()));
                }
            }
            end = start;
        }
        return marked;
    }

    /** From here to the foot of the page there is nothing but small lines. */
    private static boolean belongs(List<Block> blocks, int start, int firstNote, int end, double body) {
        for (int i = start; i < Math.min(firstNote, end); i++) {
            if (!(blocks.get(i) instanceof Line l) || l.size() > 0.95 * body && !beginsNote(l)) return false;
        }
        return true;
    }

    private static boolean beginsNote(Block block) {
        return block instanceof Line l
                && l.zone() == Zone.BODY
                && "¹²³⁴⁵⁶⁷⁸⁹".indexOf(l.text().charAt(0)) >= 0;
    }

    private static double bodySize(List<Block> blocks) {
        double[] sizes = blocks.stream()
                .filter(Line.class::isInstance)
                .mapToDouble(b -> ((Line) b).size())
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
