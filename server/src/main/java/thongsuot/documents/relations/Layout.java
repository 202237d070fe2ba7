package thongsuot.documents.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.web.VietnameseFormats;

/** Puts the documents of a graph into columns by their distance; a column that grows long stands in several, so that hundreds fit. */
final class Layout {

    static final int BOX_WIDTH = 208;
    static final int BOX_HEIGHT = 46;
    private static final int BETWEEN_ROWS = 12;
    private static final int BETWEEN_COLUMNS = 22;
    private static final int BETWEEN_LEVELS = 84;
    private static final int MARGIN = 12;
    private static final int FEWEST_ROWS = 8;
    private static final int LETTERS = 27;

    private final Map<DocumentId, Drawing.Box> placed = new LinkedHashMap<>();
    private int width = MARGIN;
    private int rows = 1;

    static Drawing of(List<GraphRows.Node> nodes, List<GraphRows.Edge> edges) {
        Layout layout = new Layout();
        layout.place(nodes);
        List<Drawing.Line> lines = edges.stream().map(layout::line).toList();
        int height = 2 * MARGIN + layout.rows * (BOX_HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS;
        return new Drawing(layout.width, height, List.copyOf(layout.placed.values()), lines);
    }

    private void place(List<GraphRows.Node> nodes) {
        Map<Integer, List<GraphRows.Node>> levels = new TreeMap<>();
        nodes.forEach(node ->
                levels.computeIfAbsent(node.level(), _ -> new ArrayList<>()).add(node));
        int longest = levels.values().stream().mapToInt(List::size).max().orElse(1);
        // About twice as wide as high.
        rows = Math.min(longest, Math.max(FEWEST_ROWS, (int) Math.ceil(Math.sqrt(longest) * 1.6)));
        for (List<GraphRows.Node> level : levels.values()) {
            int columns = (level.size() + rows - 1) / rows;
            int used = Math.min(level.size(), rows);
            int top = MARGIN + (rows - used) * (BOX_HEIGHT + BETWEEN_ROWS) / 2;
            for (int i = 0; i < level.size(); i++)
                placed.put(
                        level.get(i).document().id(),
                        box(
                                level.get(i),
                                width + (i / rows) * (BOX_WIDTH + BETWEEN_COLUMNS),
                                top + (i % rows) * (BOX_HEIGHT + BETWEEN_ROWS)));
            width += columns * (BOX_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS + BETWEEN_LEVELS;
        }
        width += MARGIN - BETWEEN_LEVELS;
    }

    private static Drawing.Box box(GraphRows.Node node, int x, int y) {
        Linked document = node.document();
        String day = document.issuedOn() == null ? "" : VietnameseFormats.date(document.issuedOn());
        String below = day.isEmpty()
                ? document.issuer()
                : day + (document.issuer().isEmpty() ? "" : " · " + document.issuer());
        String css =
                node.level() == 0 ? "own" : node.ended() ? "ended" : document.origin() == Origin.CITED ? "stub" : "";
        return new Drawing.Box(
                x,
                y,
                cut(document.title()),
                cut(below),
                document.title() + (below.isEmpty() ? "" : ", " + below),
                "/documents/" + document.id() + "/graph",
                css);
    }

    /** From the document that acts to the one it acts on; the arrow stands at the latter. */
    private Drawing.Line line(GraphRows.Edge edge) {
        Drawing.Box from = box(edge.from());
        Drawing.Box to = box(edge.to());
        boolean leftwards = to.x() < from.x();
        int x1 = leftwards ? from.x() : from.x() + BOX_WIDTH;
        int x2 = leftwards ? to.x() + BOX_WIDTH : to.x();
        if (from.x() == to.x()) x2 = to.x() + BOX_WIDTH;
        int y1 = from.y() + BOX_HEIGHT / 2;
        int y2 = to.y() + BOX_HEIGHT / 2;
        int bend = from.x() == to.x() ? 46 : Math.max(28, Math.abs(x2 - x1) / 2) * (leftwards ? -1 : 1);
        int arrive = from.x() == to.x() ? x2 + 46 : x2 - bend;
        String path =
                "M" + x1 + "," + y1 + " C" + (x1 + bend) + "," + y1 + " " + arrive + "," + y2 + " " + x2 + "," + y2;
        String css = (edge.kind().ends() ? "ends" : edge.kind().alters() ? "alters" : "")
                + (edge.confirmed() ? "" : " proposed");
        return new Drawing.Line(path, css.strip());
    }

    private Drawing.Box box(DocumentId id) {
        Drawing.Box box = placed.get(id);
        if (box == null) throw new IllegalStateException("an edge of the graph ends at " + id + ", which is not in it");
        return box;
    }

    private static String cut(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1).strip() + "…";
    }
}
