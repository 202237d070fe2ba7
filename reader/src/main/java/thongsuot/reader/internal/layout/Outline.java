package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    /** A part that is still growing. */
    private static final class Open {
        final String path;
        final String label;
        final Label.@Nullable Kind kind;
        final int ordinal;
        final int start;
        final int words;
        final List<Open> children = new ArrayList<>();
        int end;
        int bullets;
        int pluses;
        int rowCount;

        Open(String path, String label, Label.@Nullable Kind kind, int ordinal, int start, int words, int end) {
            this.path = path;
            this.label = label;
            this.kind = kind;
            this.ordinal = ordinal;
            this.start = start;
            this.words = words;
            this.end = end;
        }
    }

    private final Prose prose;
    private final boolean starsAreBullets;
    private final Open root = new Open("", "", null, 0, 0, 0, 0);
    /** From the root to the part that grows. */
    private final List<Open> stack = new ArrayList<>();

    private final Tables tables = new Tables();
    private final Shared labels = new Shared();
    private int notes;
    private int quotedUntil = -1;

    Outline(Prose prose, boolean starsAreBullets) {
        this.prose = prose;
        this.starsAreBullets = starsAreBullets;
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
        if (opensQuote(text)) {
            quotedUntil = quoteEnd(p, to);
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

    // seen: "… quy định: “2. Sau khi có kết luận …" · "“b) Trước khi hết nhiệm kỳ …": a provision of another document,
    // with its own labels
    private static final Pattern QUOTED_LABEL =
            Pattern.compile("[“\"](?:\\d{1,2}[.)]|\\p{Ll}\\)|Điều \\d|Chương |Mục |[IVX]+\\.)");

    /** Whether {@code text} begins to quote a provision and leaves the quotation open. */
    private static boolean opensQuote(String text) {
        int open = Math.max(text.lastIndexOf('“'), text.indexOf('"') == text.lastIndexOf('"') ? text.indexOf('"') : -1);
        return open >= 0
                && text.indexOf('”', open) < 0
                && QUOTED_LABEL.matcher(text).region(open, text.length()).lookingAt();
    }

    /** Where a provision that is quoted over several paragraphs ends; its labels are another document's. */
    private int quoteEnd(int p, int to) {
        for (int i = p + 1; i < Math.min(to, p + QUOTED_PARAGRAPHS); i++) {
            String text = prose.paragraph(i);
            int open = text.indexOf('“');
            int close = Math.max(text.indexOf('”'), text.endsWith("\"") ? text.length() - 1 : -1);
            if (close >= 0 && (open < 0 || close < open || text.endsWith("”") || text.endsWith("”."))) {
                return i;
            }
        }
        return -1;
    }

    private static final int QUOTED_PARAGRAPHS = 60;

    private void extend(int p) {
        if (stack.size() > 1) {
            stack.getLast().end = prose.end(p);
        }
    }

    private void row(int p) {
        Tables.Row row = tables.row(prose, p);
        if (row == Tables.Row.BODY && stack.size() > 1) {
            Open holder = stack.getLast();
            while (holder.label.startsWith("|")) {
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
        int level = level(label);
        stack.subList(level, stack.size()).clear();
        Open parent = stack.getLast();
        String name = name(label, parent);
        int start = prose.start(p);
        push(new Open(
                path(parent, name), name, label.kind(), label.ordinal(), start, start + label.length(), prose.end(p)));
    }

    private void closeRows() {
        while (stack.getLast().label.startsWith("|")) {
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

    /** How many of the stack stay open above a part with this label. */
    private int level(Label label) {
        int same = lastOfKind(label);
        if (same > 0) {
            return opensBelow(label, same) ? stack.size() : same;
        }
        if (label.kind() == Label.Kind.DECIMAL) {
            return decimalLevel(label);
        }
        Open top = stack.getLast();
        boolean introduced = top.kind != null && introduces(top) && label.ordinal() <= 1;
        if (introduced || label.kind() == Label.Kind.BRACKETED) {
            return stack.size();
        }
        int level = stack.size();
        while (level > 1 && isNarrower(stack.get(level - 1).kind, label.kind())) {
            level--;
        }
        return level;
    }

    private static boolean isNarrower(Label.@Nullable Kind open, Label.Kind kind) {
        return open != null && open.compareTo(kind) > 0;
    }

    /** The lowest open part with a label of this form, or 0. */
    private int lastOfKind(Label label) {
        for (int i = stack.size() - 1; i > 0; i--) {
            Open open = stack.get(i);
            if (open.kind == label.kind() && (label.kind() != Label.Kind.DECIMAL || depth(open) == label.depth())) {
                return i;
            }
            if (open.kind == null && open.label.startsWith("@")) {
                return 0;
            }
        }
        return 0;
    }

    private static int depth(Open open) {
        return (int) open.label.chars().filter(c -> c == '.').count() + 1;
    }

    /** A list that begins anew under a narrower part that announces it: {@code - Nội dung gồm:} and then {@code 1.} again. */
    private boolean opensBelow(Label label, int same) {
        Open top = stack.getLast();
        return label.ordinal() == 1
                && !label.kind().isBullet()
                && same < stack.size() - 1
                && label.kind() != Label.Kind.DECIMAL
                && stack.get(same).ordinal >= 1
                && introduces(top);
    }

    private boolean introduces(Open part) {
        return part.end > part.words && prose.text().charAt(part.end - 1) == ':';
    }

    /** Under the part whose number it carries on: {@code 3.1} under {@code 3}; else by depth. */
    private int decimalLevel(Label label) {
        String prefix = label.name().substring(0, label.name().lastIndexOf('.'));
        for (int i = stack.size() - 1; i > 0; i--) {
            Open open = stack.get(i);
            boolean numbered = open.kind == Label.Kind.ARABIC || open.kind == Label.Kind.DECIMAL;
            if (numbered && open.label.equals(prefix)) {
                return i + 1;
            }
            if (open.kind == Label.Kind.ARABIC && label.depth() == 2) {
                // The part whose number it carries on was lost, or a slip: 4.1 does not belong to 3.
                return Integer.parseInt(prefix) > open.ordinal ? i : i + 1;
            }
            if (numbered && depth(open) < label.depth()) {
                return i + 1;
            }
        }
        int level = stack.size();
        while (level > 1 && isNarrower(stack.get(level - 1).kind, Label.Kind.ARABIC)) {
            level--;
        }
        return level;
    }

    /** The finished tree. */
    List<Node> tree() {
        return root.children.stream().map(this::node).toList();
    }

    private Node node(Open part) {
        Words words = part.label.startsWith("|")
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
