package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/** The document's own words, paragraph by paragraph, with the facts marked in them. */
final class DocumentPane {
    private final Html html;
    private final Reading reading;
    private final Marks marks;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Mark> begun = new HashSet<>();
    private final Span recipients;
    private int node = -1;

    private DocumentPane(Html html, Facts facts) {
        this.html = html;
        this.reading = facts.reading();
        this.marks = new Marks(facts.marks());
        reading.outline().forEach(root -> root.walk(nodes::add));
        nodes.sort(Comparator.comparing(Node::span));
        recipients = reading.recipients().isEmpty()
                ? new Span(0, 0)
                : new Span(
                        reading.recipients().getFirst().span().start(),
                        Math.max(
                                reading.recipients().getFirst().span().end(),
                                reading.recipients().getLast().span().end()));
    }

    static void write(Html html, Facts facts) throws IOException {
        new DocumentPane(html, facts).paragraphs();
    }

    private void paragraphs() throws IOException {
        String text = reading.text();
        boolean inTable = false;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            boolean row = TableRow.looksLike(text, start, end);
            if (row != inTable) {
                table(row);
                inTable = row;
            }
            if (row) {
                row(start, end);
            } else if (end > start) {
                paragraph(start, end);
            }
            start = end + 1;
        }
        if (inTable) {
            table(false);
        }
    }

    private void table(boolean begin) throws IOException {
        if (begin) {
            html.open("div", "class", "bang", "tabindex", "0", "role", "region", "aria-label", "Bảng trong văn bản");
            html.open("table").open("tbody").line();
        } else {
            html.close("tbody").close("table").close("div").line();
        }
    }

    private void row(int start, int end) throws IOException {
        advance(start);
        html.open("tr");
        for (Span cell : TableRow.cells(reading.text(), start, end)) {
            html.open("td");
            words(cell.start(), cell.end());
            html.close("td");
        }
        html.close("tr").line();
    }

    private void paragraph(int start, int end) throws IOException {
        html.open("p", "class", look(start, end));
        words(start, end);
        html.close("p").line();
    }

    private String look(int start, int end) {
        boolean opens = advance(start);
        Span here = new Span(start, end);
        if (here.overlaps(reading.header().span())) {
            return upperCase(start, end) ? "dau dam" : "dau";
        }
        if (here.overlaps(reading.signature().span())) {
            return "ky";
        }
        if (here.overlaps(recipients)) {
            return "nhan";
        }
        if (node < 0) {
            return "mo";
        }
        Node current = nodes.get(node);
        int depth =
                Math.min(5, (int) current.path().chars().filter(c -> c == '/').count());
        boolean heading = opens && (upperCase(start, end) || !current.children().isEmpty() && end - start < 160);
        return "c" + depth + (heading ? " muc" : "") + (opens ? "" : " tiep");
    }

    /** Moves on to the node that {@code start} lies in; true if the node begins in this line. */
    private boolean advance(int start) {
        boolean opens = false;
        while (node + 1 < nodes.size() && nodes.get(node + 1).span().start() <= start) {
            node++;
            opens = nodes.get(node).span().start() == start;
        }
        return opens;
    }

    private boolean upperCase(int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = reading.text().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    private void words(int start, int end) throws IOException {
        for (Marks.Piece piece : marks.cut(start, end)) {
            piece(piece);
        }
    }

    /** Elements nest from the widest mark to the narrowest; the narrowest is the link to its fact. */
    private void piece(Marks.Piece piece) throws IOException {
        List<Mark> covers = piece.covers();
        List<String> tags = new ArrayList<>();
        for (Mark mark : covers) {
            boolean first = begun.add(mark);
            boolean task = mark.look().equals("m-viec");
            boolean innermost = tags.size() == covers.size() - 1;
            boolean anchor = first && mark.anchored();
            if (anchor && task) {
                badge(mark);
            }
            tags.add(first && innermost && !task ? "a" : "span");
            open(mark, tags.getLast(), anchor);
        }
        lines(piece.start(), piece.end());
        for (String tag : tags.reversed()) {
            html.close(tag);
        }
    }

    private void open(Mark mark, String tag, boolean anchor) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("class", "m " + mark.look(), "data-f", mark.fact()));
        if (tag.equals("a")) {
            attributes.addAll(List.of("href", "#" + mark.fact()));
        }
        if (anchor) {
            attributes.addAll(List.of("id", Mark.anchor(mark.fact())));
            if (!tag.equals("a")) {
                attributes.addAll(List.of("tabindex", "-1"));
            }
        }
        html.open(tag, attributes.toArray(String[]::new));
    }

    /** The number of a task, as it stands in the list; it leads there. */
    private void badge(Mark mark) throws IOException {
        String number = mark.fact().substring(mark.fact().lastIndexOf('-') + 1);
        html.element("a", number, "class", "so", "href", "#" + mark.fact(), "aria-label", "Việc " + number);
    }

    /** Paragraphs within a cell of a table are parted by U+2028. */
    private void lines(int start, int end) throws IOException {
        int from = start;
        for (int i = start; i < end; i++) {
            if (reading.text().charAt(i) == '\u2028') {
                html.text(reading.text(), from, i).single("br");
                from = i + 1;
            }
        }
        html.text(reading.text(), from, end);
    }
}
