package thongsuot.formats.export.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.CitationGraph;
import thongsuot.reader.cite.CitationGraph.Document;
import thongsuot.reader.cite.CitationGraph.Link;

/**
 * Where each document stands. A wide layer goes on in further rows, so that hundreds of documents stay legible on a screen.
 *
 * @param hidden for each document, how many that only it mentions are not drawn
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines, Map<Integer, Integer> hidden) {
    static final int BOX_WIDTH = 190;
    static final int BOX_HEIGHT = 74;

    private static final int GAP = 26;
    private static final int ROW_GAP = 22;
    private static final int LAYER_GAP = 74;
    private static final int MARGIN = 24;

    /** A document's place. */
    record Box(Document document, int x, int y) {}

    /** A link between two places. */
    record Line(Link link, Box from, Box to) {}

    /** @param whole also draw what is cited by one document only */
    static Drawing of(CitationGraph graph, boolean whole) {
        Map<Integer, Integer> citing = new HashMap<>();
        graph.links().forEach(link -> citing.merge(link.to(), 1, Integer::sum));
        Map<Integer, Integer> hidden = new HashMap<>();
        Set<Integer> shown = new LinkedHashSet<>();
        for (Document document : graph.documents()) {
            if (whole || document.file() != null || citing.getOrDefault(document.id(), 0) > 1) {
                shown.add(document.id());
            }
        }
        if (!whole) {
            keepImplemented(graph, shown);
            graph.links().stream()
                    .filter(link -> !shown.contains(link.to()))
                    .forEach(link -> hidden.merge(link.from(), 1, Integer::sum));
        }
        return placed(graph, Layers.of(List.copyOf(shown), graph.links()), hidden);
    }

    /** What a document implements is drawn even where nobody else cites it: it is why the document exists. */
    private static void keepImplemented(CitationGraph graph, Set<Integer> shown) {
        graph.links().stream()
                .filter(link -> link.role() == Citation.Role.IMPLEMENTS)
                .map(Link::to)
                .forEach(shown::add);
    }

    private static Drawing placed(CitationGraph graph, List<List<Integer>> layers, Map<Integer, Integer> hidden) {
        int columns = columns(layers);
        Map<Integer, Box> boxes = new HashMap<>();
        List<Box> inOrder = new ArrayList<>();
        int y = MARGIN;
        for (List<Integer> ids : layers) {
            int rows = (ids.size() + columns - 1) / columns;
            int perRow = rows == 0 ? 1 : (ids.size() + rows - 1) / rows;
            for (int i = 0; i < ids.size(); i++) {
                int inRow = Math.min(perRow, ids.size() - i / perRow * perRow);
                int left = MARGIN + (columns - inRow) * (BOX_WIDTH + GAP) / 2;
                int x = left + i % perRow * (BOX_WIDTH + GAP);
                Box box = new Box(graph.documents().get(ids.get(i)), x, y + i / perRow * (BOX_HEIGHT + ROW_GAP));
                boxes.put(ids.get(i), box);
                inOrder.add(box);
            }
            y += rows * (BOX_HEIGHT + ROW_GAP) - ROW_GAP + LAYER_GAP;
        }
        List<Line> lines = new ArrayList<>();
        for (Link link : graph.links()) {
            Box from = boxes.get(link.from());
            Box to = boxes.get(link.to());
            if (from != null && to != null) {
                lines.add(new Line(link, from, to));
            }
        }
        int width = 2 * MARGIN + columns * (BOX_WIDTH + GAP) - GAP;
        return new Drawing(width, Math.max(y - LAYER_GAP, MARGIN) + MARGIN, inOrder, lines, hidden);
    }

    /** About as wide as high: a row of two hundred documents is no drawing. */
    private static int columns(List<List<Integer>> layers) {
        int all = layers.stream().mapToInt(List::size).sum();
        int widest = layers.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, Math.min(widest, Math.max(6, (int) Math.ceil(Math.sqrt(all) * 1.2))));
    }
}
