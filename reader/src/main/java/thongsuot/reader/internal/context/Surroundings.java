package thongsuot.reader.internal.context;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Node;

/** A document and what stands around any place in it. */
public final class Surroundings {
    // seen: "Điều 10. Hiệu lực thi hành" · "Điều 29. Điều khoản thi hành" stays, it gives work as a rule
    private static final Pattern FORCE = Fold.pattern("[\\s.:]*hiệu lực(?: thi hành)?[\\s.]*(?:$|\\n|và )");

    private final Parts parts;
    private final SpanIndex cited;
    private final Quotations quotations;
    private final SentenceBounds sentences;
    private final Map<String, Node> nodes = new HashMap<>();

    public Surroundings(Parts parts, List<Citation> citations) {
        this.parts = parts;
        this.cited =
                new SpanIndex(citations.stream().map(Citation::span).sorted().toList());
        this.quotations = new Quotations(parts.prose().text());
        this.sentences = new SentenceBounds(parts.prose().folded());
        parts.nodes().forEach(node -> nodes.put(node.path(), node));
    }

    public Parts parts() {
        return parts;
    }

    public String text() {
        return parts.prose().text();
    }

    public String folded() {
        return parts.prose().folded();
    }

    public SentenceBounds sentences() {
        return sentences;
    }

    public @Nullable LocalDate issuedOn() {
        return parts.header().issuedOn();
    }

    /** Whether the document itself speaks there: no letterhead, list of recipients, cited document or quotation. */
    public boolean speaksAt(int offset) {
        boolean inside = parts.preamble().start() <= offset
                        && offset < parts.preamble().end()
                || parts.body().start() <= offset && offset < parts.body().end()
                || parts.nodeAt(offset) != null;
        return inside && !cited.holds(offset) && !quotations.hold(offset) && !ofForce(parts.pathAt(offset));
    }

    /** The article that says from when the document is in force gives nobody work. */
    private boolean ofForce(String path) {
        for (Node node = nodes.get(path); node != null; node = above(node.path())) {
            if (node.label().startsWith("Đ")
                    && FORCE.matcher(Fold.fold(head(node))).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String head(Node node) {
        return node.words().head(60);
    }

    private @Nullable Node above(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? null : nodes.get(path.substring(0, slash));
    }

    /** The year that a heading above {@code offset} names by {@code year}'s first group, the nearest first; 0 where none does. */
    public int yearAbove(int offset, Pattern year) {
        for (Node node = above(parts.pathAt(offset)); node != null; node = above(node.path())) {
            Matcher found = year.matcher(Fold.fold(head(node)));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        return 0;
    }

    /** Whether {@code pattern} is found in the head of a node above the one at {@code offset}, or of that node itself. */
    public boolean headed(int offset, Pattern pattern) {
        for (Node node = nodes.get(parts.pathAt(offset)); node != null; node = above(node.path())) {
            if (pattern.matcher(Fold.fold(head(node))).find()) {
                return true;
            }
        }
        return false;
    }
}
