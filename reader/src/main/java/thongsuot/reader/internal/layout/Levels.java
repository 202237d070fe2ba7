package thongsuot.reader.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Prose;

/** Where a label belongs among the parts that are open: its level is that of the part where its form first stood. */
final class Levels {
    private final Prose prose;
    /** From the root to the part that grows. */
    private final List<Open> stack;

    Levels(Prose prose, List<Open> stack) {
        this.prose = prose;
        this.stack = stack;
    }

    /** How many of the stack stay open above a part with this label. */
    int of(Label label) {
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
            if (open.kind == label.kind() && (label.kind() != Label.Kind.DECIMAL || open.depth() == label.depth())) {
                return i;
            }
            if (open.kind == null && open.label.startsWith("@")) {
                return 0;
            }
        }
        return 0;
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
            if (numbered && open.depth() < label.depth()) {
                return i + 1;
            }
        }
        int level = stack.size();
        while (level > 1 && isNarrower(stack.get(level - 1).kind, Label.Kind.ARABIC)) {
            level--;
        }
        return level;
    }
}
