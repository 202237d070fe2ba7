package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.Words;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.internal.text.Shared;
import thongsuot.reader.node.Node;

/**
 * Builds the tree of labelled parts. Offices differ in which label stands under which, so a label's level is learnt from where its
 * form first appears; the usual order decides only where a form is new.
 */
final class Outline {
    private final Prose prose;
    private final boolean starsAreBullets;
    private final Open root = new Open("", "", null, 0, 0, 0, 0);
    /** From the root to the part that grows. */
    private final List<Open> stack = new ArrayList<>();

    private final Levels levels;
    private final Tables tables = new Tables();
    private final Shared labels = new Shared();
    private int notes;
    private int quotedUntil = -1;

    Outline(Prose prose, boolean starsAreBullets) {
        this.prose = prose;
        this.starsAreBullets = starsAreBullets;
        this.levels = new Levels(prose, stack);
        stack.add(root);
    }

    /** Reads paragraphs {@code from} to {@code to}. */
    void read(int from, int to) {
        for (int p = from; p < to; p++) {
            paragraph(p, to);
        }
    }

    /** Begins the nth annex at paragraph {@code p}; its heading is its own text. */
    void annex(int n, int p) {
        stack.subList(1, stack.size()).clear();
        String label = "@" + n;
        push(new Open(label, label, null, n, prose.start(p), prose.start(p), prose.end(p)));
        tables.reset();
    }

    void note(int p) {
        stack.subList(1, stack.size()).clear();
        notes++;
        String label = "^" + notes;
        int words = prose.start(p) + Footnotes.markLength(prose.paragraph(p));
        push(new Open(label, label, null, notes, prose.start(p), words, prose.end(p)));
    }

    private void push(Open part) {
        stack.getLast().children.add(part);
        stack.add(part);
    }

    private void paragraph(int p, int to) {
        String text = prose.paragraph(p);
        if (text.charAt(0) == '|') {
            row(p);
            return;
        }
        tables.reset();
        if (p <= quotedUntil) {
            extend(p);
            return;
        }
        if (QuotedProvision.opens(text)) {
            quotedUntil = QuotedProvision.end(prose, p, to);
        }
        Label label = label(text);
        if (label == null) {
            extend(p);
        } else {
            place(asInSequence(label, text), p);
        }
    }

    private @Nullable Label label(String text) {
        if (text.charAt(0) == '*') {
            boolean bullet = starsAreBullets && text.length() > 2 && text.charAt(1) == ' ';
            return bullet ? new Label(Label.Kind.DASH, "", 0, 2) : null;
        }
        return Labels.at(text);
    }

    /** {@code 1)} after {@code k)} is an {@code l)} that a typist or a scanner took for a one. */
    private Label asInSequence(Label label, String text) {
        boolean one = label.kind() == Label.Kind.ARABIC && label.name().equals("1") && text.startsWith("1)");
        boolean afterK = stack.stream().anyMatch(open -> open.kind == Label.Kind.LETTER && open.label.equals("k"));
        return one && afterK ? new Label(Label.Kind.LETTER, "l", label.ordinal(), label.length()) : label;
    }

    private void extend(int p) {
        if (stack.size() > 1) {
            stack.getLast().end = prose.end(p);
        }
    }

    private void row(int p) {
        Tables.Row row = tables.row(prose, p);
        if (row == Tables.Row.BODY && stack.size() > 1) {
            Open holder = stack.getLast();
            while (holder.isRow()) {
                stack.removeLast();
                holder = stack.getLast();
            }
            holder.rowCount++;
            String label = labels.of("|" + holder.rowCount);
            push(new Open(
                    path(holder, label), label, null, holder.rowCount, prose.start(p), prose.start(p), prose.end(p)));
        } else {
            extend(p);
        }
    }

    private void place(Label label, int p) {
        closeRows();
        int level = levels.of(label);
        stack.subList(level, stack.size()).clear();
        Open parent = stack.getLast();
        String name = name(label, parent);
        int start = prose.start(p);
        push(new Open(
                path(parent, name), name, label.kind(), label.ordinal(), start, start + label.length(), prose.end(p)));
    }

    private void closeRows() {
        while (stack.getLast().isRow()) {
            stack.removeLast();
        }
    }

    private String name(Label label, Open parent) {
        return labels.of(
                switch (label.kind()) {
                    case DASH -> "-" + ++parent.bullets;
                    case PLUS -> "+" + ++parent.pluses;
                    default -> label.name();
                });
    }

    private static String path(Open parent, String label) {
        return parent.path.isEmpty() ? label : parent.path + "/" + label;
    }

    /** The finished tree. */
    List<Node> tree() {
        return root.children.stream().map(this::node).toList();
    }

    private Node node(Open part) {
        Words words = part.isRow()
                ? Words.of(Tables.cells(prose.text().substring(part.start, part.end)))
                : Words.of(prose.text(), Math.min(part.words, part.end), part.end);
        return new Node(
                part.path,
                part.label,
                words,
                new Span(part.start, part.end),
                part.children.stream().map(this::node).toList());
    }
}
