package thongsuot.formats.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Zone;

/**
 * The usual distance from one line of a paragraph to the next, page by page.
 *
 * @param parts whether a greater distance parts paragraphs throughout
 */
record Leading(Map<Integer, Double> byPage, double usual, boolean parts) {
    /** Fewer short lines than this prove nothing about what follows them. */
    private static final int ENOUGH = 8;

    static Leading of(List<Block> blocks) {
        Map<Integer, Map<Long, Integer>> counts = new HashMap<>();
        Map<Long, Integer> all = new HashMap<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Line a
                    && blocks.get(i) instanceof Line b
                    && a.page() == b.page()
                    && a.zone() == Zone.BODY
                    && b.zone() == Zone.BODY
                    && a.slack() < 3 * a.size()) {
                long halfPoints =
                        Math.round(2 * (b.words().baseline() - a.words().baseline()));
                counts.computeIfAbsent(a.page(), p -> new HashMap<>()).merge(halfPoints, 1, Integer::sum);
                all.merge(halfPoints, 1, Integer::sum);
            }
        }
        Map<Integer, Double> byPage = new HashMap<>();
        double usual = mode(all);
        counts.forEach((page, distances) -> byPage.put(
                page, distances.values().stream().mapToInt(Integer::intValue).sum() < 6 ? usual : mode(distances)));
        return new Leading(byPage, usual, parts(blocks, usual));
    }

    /** Whether paragraphs stand apart: after a line that ends early the next one is nearly always further down than usual. */
    private static boolean parts(List<Block> blocks, double usual) {
        int ends = 0;
        int apart = 0;
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Line a
                    && blocks.get(i) instanceof Line b
                    && a.page() == b.page()
                    && a.zone() == Zone.BODY
                    && b.zone() == Zone.BODY
                    && a.slack() > 0.35 * (a.columnRight() - a.columnLeft())) {
                ends++;
                if (b.words().baseline() - a.words().baseline() > 1.3 * usual) apart++;
            }
        }
        return ends >= ENOUGH && apart >= 0.9 * ends;
    }

    /** The most frequent distance, measured to the point: scanning and rounding spread it over its neighbours. */
    private static double mode(Map<Long, Integer> counts) {
        long best = 0;
        int most = 0;
        for (long d : counts.keySet()) {
            int n = counts.getOrDefault(d, 0) + counts.getOrDefault(d - 1, 0) + counts.getOrDefault(d + 1, 0);
            if (d > 0 && (n > most || n == most && d < best)) {
                best = d;
                most = n;
            }
        }
        return most == 0 ? Double.MAX_VALUE : best / 2.0;
    }

    double on(int page) {
        return byPage.getOrDefault(page, usual);
    }
}
