package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Zone;

/** A list of recipients that runs over the end of a page: the rest of it belongs before the signature beside its beginning. */
final class SplitRecipients {
    private SplitRecipients() {}

    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            int start = joined.size();
            while (start > 0 && isIn(joined.get(start - 1), Zone.RIGHT_COLUMN)) start--;
            boolean pageTurns = start > 0
                    && start < joined.size()
                    && blocks.get(i).page() == joined.getLast().page() + 1
                    && joined.get(start - 1) instanceof Line entry
                    && isEntry(entry, Zone.LEFT_COLUMN);
            if (!pageTurns) {
                joined.add(blocks.get(i));
                continue;
            }
            List<Block> signature = new ArrayList<>(joined.subList(start, joined.size()));
            Line entry = (Line) joined.get(start - 1);
            joined.subList(start, joined.size()).clear();
            double edge = leftOf(signature);
            while (i < blocks.size() && continues(entry, blocks.get(i), edge))
                joined.add(inColumn((Line) blocks.get(i++), entry));
            joined.addAll(signature);
            if (i < blocks.size()) joined.add(blocks.get(i));
        }
        return joined;
    }

    private static boolean isIn(Block block, Zone zone) {
        return block instanceof Line line && line.zone() == zone;
    }

    private static boolean isEntry(Line line, Zone zone) {
        return line.zone() == zone && line.text().startsWith("-");
    }

    private static boolean continues(Line entry, Block block, double edge) {
        return block instanceof Line line
                && line.page() == entry.page() + 1
                && Math.abs(line.size() - entry.size()) < 0.8
                && (line.text().startsWith("-") || line.indent() > 0.3 * line.size())
                && line.words().right() < edge + 2 * line.size();
    }

    private static double leftOf(List<Block> column) {
        return column.stream()
                .mapToDouble(b -> b instanceof Line line ? line.words().left() : 0)
                .min()
                .orElse(0);
    }

    private static Line inColumn(Line line, Line entry) {
        double right = Math.max(entry.columnRight(), line.words().right());
        return new Line(line.words(), line.page(), Zone.LEFT_COLUMN, line.columnLeft(), right);
    }
}
