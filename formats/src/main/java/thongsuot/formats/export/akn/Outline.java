package thongsuot.formats.export.akn;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/**
 * The lines of a document, sorted to the parts that Akoma Ntoso has.
 *
 * @param preface the lines of the letterhead and title
 * @param preamble the lines between the title and the first labelled part
 * @param parts the labelled parts, footnotes last
 * @param loose the lines of a document that has no labelled part
 * @param conclusions recipients and signature
 * @param annexes what comes with the document
 */
record Outline(
        List<Span> preface,
        List<Span> preamble,
        List<Node> parts,
        List<Span> loose,
        List<Span> conclusions,
        List<Node> annexes) {

    static Outline of(Reading reading) {
        List<Node> parts = new ArrayList<>();
        List<Node> notes = new ArrayList<>();
        List<Node> annexes = new ArrayList<>();
        for (Node root : reading.outline()) {
            (switch (root.label().isEmpty() ? ' ' : root.label().charAt(0)) {
                        case '@' -> annexes;
                        case '^' -> notes;
                        default -> parts;
                    })
                    .add(root);
        }
        int first =
                parts.isEmpty() ? Integer.MAX_VALUE : parts.getFirst().span().start();
        parts.addAll(notes);
        List<Span> preface = new ArrayList<>();
        List<Span> preamble = new ArrayList<>();
        List<Span> conclusions = new ArrayList<>();
        int closing = closing(reading);
        for (Span line : unlabelled(reading)) {
            if (line.overlaps(reading.header().span())) {
                preface.add(line);
            } else if (line.start() >= Math.min(first, closing)) {
                conclusions.add(line);
            } else {
                preamble.add(line);
            }
        }
        return parts.isEmpty()
                ? new Outline(preface, List.of(), parts, preamble, conclusions, annexes)
                : new Outline(preface, preamble, parts, List.of(), conclusions, annexes);
    }

    /** All nodes, each before those below it. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        parts.forEach(part -> part.walk(all::add));
        annexes.forEach(annex -> annex.walk(all::add));
        return all;
    }

    private static int closing(Reading reading) {
        int closing = Integer.MAX_VALUE;
        if (reading.signature().span().length() > 0) {
            closing = reading.signature().span().start();
        }
        return reading.recipients().isEmpty()
                ? closing
                : Math.min(closing, reading.recipients().getFirst().span().start());
    }

    /** The lines that no node holds. */
    private static List<Span> unlabelled(Reading reading) {
        List<Node> nodes = new ArrayList<>();
        reading.outline().forEach(root -> root.walk(nodes::add));
        nodes.sort(java.util.Comparator.comparing(Node::span));
        List<Span> lines = new ArrayList<>();
        int next = 0;
        int covered = 0;
        for (Span line : Lines.of(reading.text(), new Span(0, reading.text().length()))) {
            while (next < nodes.size() && nodes.get(next).span().start() <= line.start()) {
                covered = Math.max(covered, nodes.get(next++).span().end());
            }
            if (line.start() >= covered) {
                lines.add(line);
            }
        }
        return lines;
    }
}
