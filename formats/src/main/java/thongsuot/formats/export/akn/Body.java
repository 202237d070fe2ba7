package thongsuot.formats.export.akn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/** The labelled parts as hierarchy: number, heading, and either what is below or the words themselves. */
final class Body {
    private static final int LONGEST_HEADING = 300;

    private final Xml xml;
    private final Reading reading;
    private final Names names;
    private final Inlines inlines;

    Body(Xml xml, Reading reading, Names names, Inlines inlines) {
        this.xml = xml;
        this.reading = reading;
        this.names = names;
        this.inlines = inlines;
    }

    void paragraphs(List<Span> lines) throws IOException {
        for (Span line : lines) {
            xml.inline("p", () -> inlines.write(line.start(), line.end()));
            xml.newline();
        }
    }

    void nodes(List<Node> nodes) throws IOException {
        int at = 0;
        while (at < nodes.size()) {
            int end = at;
            while (end < nodes.size() && nodes.get(end).label().startsWith("|")) {
                end++;
            }
            if (end > at) {
                table(nodes.subList(at, end));
                at = end;
            } else {
                node(nodes.get(at++));
            }
        }
    }

    /** An annex is a document of its own: its first lines are paragraphs, its parts stand below them. */
    void annex(Node annex) throws IOException {
        List<Span> lines = Lines.of(reading.text(), annex.span());
        paragraphs(lines);
        nodes(annex.children());
        if (lines.isEmpty() && annex.children().isEmpty()) {
            xml.empty("p");
        }
    }

    private void node(Node node) throws IOException {
        Shape shape = Shape.of(node.label(), node.path().contains("Đ"));
        List<String> attributes = new ArrayList<>(List.of("eId", names.of(node)));
        if (shape.element().equals("hcontainer")) {
            attributes.addAll(List.of("name", shape.abbreviation()));
        }
        xml.block(shape.element(), () -> inside(node), attributes.toArray(String[]::new));
    }

    private void inside(Node node) throws IOException {
        List<Span> lines = new ArrayList<>(Lines.of(reading.text(), node.span()));
        int words = afterLabel(node);
        if (words > node.span().start()) {
            xml.line("num", reading.text().substring(node.span().start(), words).strip());
        }
        if (!lines.isEmpty()) {
            Span first = lines.removeFirst();
            lines.addFirst(new Span(Math.min(Math.max(first.start(), words), first.end()), first.end()));
        }
        lines.removeIf(line -> line.of(reading.text()).isBlank());
        if (node.children().isEmpty()) {
            xml.block("content", () -> {
                paragraphs(lines);
                if (lines.isEmpty()) {
                    xml.empty("p");
                }
            });
            return;
        }
        if (!lines.isEmpty() && isHeading(lines.getFirst())) {
            Span heading = lines.removeFirst();
            xml.inline("heading", () -> inlines.write(heading.start(), heading.end()));
            xml.newline();
        }
        if (!lines.isEmpty()) {
            xml.block("intro", () -> paragraphs(lines));
        }
        nodes(node.children());
    }

    private boolean isHeading(Span line) {
        char last = reading.text().charAt(line.end() - 1);
        return line.length() <= LONGEST_HEADING && last != ':' && last != ';';
    }

    /** Where the printed label ends: the node's own words begin there. */
    private int afterLabel(Node node) {
        String own = reading.text().substring(node.span().start(), node.span().end());
        int newline = own.indexOf('\n');
        String line = newline < 0 ? own : own.substring(0, newline);
        String text = node.text().lines().findFirst().orElse("").strip();
        String start = text.substring(0, Math.min(text.length(), 24));
        int words = start.isEmpty() ? -1 : line.indexOf(start);
        return words < 0 ? node.span().start() : node.span().start() + words;
    }

    private void table(List<Node> rows) throws IOException {
        String eId = names.fresh("table");
        xml.block(
                "hcontainer",
                () -> xml.block(
                        "content",
                        () -> xml.block(
                                "table",
                                () -> {
                                    for (Node row : rows) {
                                        row(row);
                                    }
                                },
                                "eId",
                                names.fresh(eId + "__rows"))),
                "eId",
                eId,
                "name",
                "table");
    }

    private void row(Node row) throws IOException {
        String line = reading.text().substring(row.span().start(), row.span().end());
        int at = row.span().start();
        List<Span> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        for (int i = from; i <= line.length(); i++) {
            if (i == line.length() && i > from || i < line.length() && line.charAt(i) == '|') {
                cells.add(new Span(at + from, at + i));
                from = i + 1;
            }
        }
        xml.block(
                "tr",
                () -> {
                    for (Span cell : cells.isEmpty() ? List.of(row.span()) : cells) {
                        xml.inline("td", () -> xml.inline("p", () -> inlines.write(cell.start(), cell.end())));
                    }
                    xml.newline();
                },
                "eId",
                names.of(row));
        nodes(row.children());
    }
}
