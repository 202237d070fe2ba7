package thongsuot.reader.internal.layout;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/** Labels that skip or repeat one: {@code 1. 2. 4.}, {@code a) b) b)}. */
final class SequenceDoubts {
    private static final String OFFICE_LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private SequenceDoubts() {}

    static void look(List<Node> siblings, Consumer<Diagnostic> warnings) {
        @Nullable Node before = null;
        for (Node node : siblings) {
            if (before != null && breaks(before.label(), node.label())) {
                Span label = new Span(
                        node.span().start(),
                        Math.min(node.span().end(), node.span().start() + 12));
                String message = "Thứ tự đánh số không liền: sau " + shown(before) + " là " + shown(node) + ".";
                warnings.accept(new Diagnostic(Diagnostic.Code.BROKEN_SEQUENCE, label, node.path(), message));
            }
            before = node;
            look(node.children(), warnings);
        }
    }

    private static String shown(Node node) {
        return "“" + node.label() + "”";
    }

    /** Whether {@code next} is of the same form as {@code label} and not the one after it. */
    private static boolean breaks(String label, String next) {
        if (isNumber(label) && isNumber(next)) {
            return Integer.parseInt(next) != Integer.parseInt(label) + 1;
        }
        int dot = label.lastIndexOf('.');
        if (dot > 0 && isNumber(label.substring(dot + 1)) && next.startsWith(label.substring(0, dot + 1))) {
            return breaks(label.substring(dot + 1), next.substring(dot + 1));
        }
        if (Roman.isNumeral(label) && Roman.isNumeral(next)) {
            return Roman.value(next) != Roman.value(label) + 1;
        }
        if (label.length() == 1 && next.length() == 1 && Character.isLowerCase(label.charAt(0))) {
            return !follows(OFFICE_LETTERS, label, next) && !follows(LATIN_LETTERS, label, next);
        }
        return label.startsWith("Đ") && next.startsWith("Đ") && breaks(label.substring(1), next.substring(1));
    }

    private static boolean follows(String alphabet, String label, String next) {
        int at = alphabet.indexOf(label);
        return at >= 0 && alphabet.indexOf(next) == at + 1;
    }

    private static boolean isNumber(String label) {
        return !label.isEmpty() && label.length() < 5 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
