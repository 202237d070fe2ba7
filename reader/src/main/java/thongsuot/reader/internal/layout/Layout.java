package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.SourceText;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;
import thongsuot.reader.internal.text.Normaliser;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;

/** Finds the parts of a document: lines to zones, zones to paragraphs, paragraphs to a tree. */
public final class Layout {
    private final List<Line> head;
    private final List<Line> body;
    private final List<Line> closing;
    private final List<List<Line>> annexes = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    private Layout(SourceText source) {
        List<Line> lines = withoutTableRules(PageFurniture.dropFrom(Normaliser.lines(source.content())));
        Zones zones = Zones.of(BrokenCells.mend(Columns.unfoldEnds(lines)));
        this.head = zones.head();
        this.body = paragraphs(zones.body());
        this.closing = Columns.partSideNotes(Columns.fold(zones.closing()));
        for (List<Line> annex : zones.annexes()) {
            annexes.add(paragraphs(annex));
        }
    }

    public static Parts of(SourceText source, Consumer<Diagnostic> warnings) {
        return new Layout(source).parts(warnings);
    }

    private Parts parts(Consumer<Diagnostic> warnings) {
        moveNotes(closing);
        int bodyFrom = head.size();
        int bodyTo = bodyFrom + body.size();
        int closingTo = bodyTo + closing.size();
        List<Integer> annexSizes = annexes.stream().map(List::size).toList();
        boolean noted = !notes.isEmpty();
        String preambleIssuer = Preamble.issuer(body);
        Prose prose = new Prose(joined());
        int firstPart = firstPart(prose, bodyFrom, bodyTo);
        Outline outline = new Outline(prose, !usesDashes(prose));
        outline.read(firstPart, bodyTo);
        int from = closingTo;
        for (int n = 0; n < annexSizes.size(); n++) {
            outline.annex(n + 1, from);
            int to = from + annexSizes.get(n);
            outline.read(from + 1, to);
            from = to;
        }
        for (int p = from; p < prose.size() && noted; p++) {
            outline.note(p);
        }
        List<Node> tree = outline.tree();
        List<Node> nodes = new ArrayList<>();
        tree.forEach(node -> node.walk(nodes::add));
        Header header = Letterhead.read(prose, bodyFrom, preambleIssuer);
        HeaderDoubts.look(prose, bodyFrom, header, warnings);
        SequenceDoubts.look(tree, warnings);
        return new Parts(
                prose,
                header,
                span(prose, bodyFrom, firstPart),
                span(prose, firstPart, bodyTo),
                tree,
                nodes,
                Recipients.in(prose, bodyTo, closingTo),
                Signers.in(prose, bodyTo, closingTo));
    }

    private static Span span(Prose prose, int from, int to) {
        if (from >= to) {
            int at = from < prose.size() ? prose.start(from) : prose.text().length();
            return new Span(at, at);
        }
        return new Span(prose.start(from), prose.end(to - 1));
    }

    private List<Line> paragraphs(List<Line> lines) {
        List<Line> joined = new ArrayList<>(LineJoiner.join(Columns.fold(lines)));
        if (moveNotes(joined)) {
            // What a note interrupted is whole only now.
            return LineJoiner.join(joined);
        }
        return joined;
    }

    private boolean moveNotes(List<Line> paragraphs) {
        List<Line> found = paragraphs.stream()
                .filter(line -> Footnotes.begins(line.text()))
                .toList();
        notes.addAll(found);
        return !found.isEmpty() && paragraphs.removeAll(found);
    }

    /** All paragraphs as one text. The lines are let go, since a long text's are as much again. */
    private String joined() {
        StringJoiner text = new StringJoiner("\n");
        append(head, text);
        append(body, text);
        append(closing, text);
        annexes.forEach(annex -> append(annex, text));
        append(notes, text);
        return text.toString();
    }

    private static void append(List<Line> lines, StringJoiner text) {
        lines.forEach(line -> text.add(line.text()));
        lines.clear();
    }

    /** {@code |---|---|} between a table's head and its body says nothing. */
    private static List<Line> withoutTableRules(List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.text().charAt(0) != '|' || line.text().chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** The first paragraph with a label that is no ground of the preamble and no addressee. */
    private static int firstPart(Prose prose, int from, int to) {
        boolean addressees = false;
        for (int p = from; p < to; p++) {
            String paragraph = prose.paragraph(p);
            String folded = Fold.fold(paragraph.substring(0, Math.min(40, paragraph.length())));
            if (folded.startsWith("kính gửi")) {
                addressees = true;
                continue;
            }
            Label label = Labels.at(paragraph);
            boolean row = paragraph.charAt(0) == '|';
            if (label == null && !row) {
                addressees = false;
                continue;
            }
            boolean bullet = label != null && label.kind() == Label.Kind.DASH;
            if (bullet && (addressees || isGround(folded))) {
                continue;
            }
            return p;
        }
        return to;
    }

    private static boolean isGround(String folded) {
        String bare = folded.replaceFirst("^[^\\p{L}]+", "");
        return bare.startsWith("căn cứ") || bare.startsWith("theo đề nghị") || bare.startsWith("xét ");
    }

    private static boolean usesDashes(Prose prose) {
        for (int p = 0; p < prose.size(); p++) {
            boolean sentence = prose.end(p) - prose.start(p) > 40;
            if (sentence && "-–".indexOf(prose.text().charAt(prose.start(p))) >= 0) {
                return true;
            }
        }
        return false;
    }
}
