package thongsuot.reader.internal.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Target;

/** Every quantity that work must reach, in the order of the text. */
public final class Targets {
    private Targets() {}

    public static List<Target> find(Surroundings around, List<Deadline> deadlines) {
        Binding binding = new Binding(around.sentences(), deadlines);
        List<Target> targets = new ArrayList<>();
        List<Span> rows = new TargetTable(around, binding, targets::add).read();
        scan(around, new InProse(around, new Demand(around), binding), rows, targets);
        targets.sort(Comparator.comparing(Target::span));
        return List.copyOf(targets);
    }

    private static void scan(Surroundings around, InProse prose, List<Span> rows, List<Target> targets) {
        String folded = around.folded();
        int row = 0;
        int at = 0;
        while (at < folded.length()) {
            if (row < rows.size() && at >= rows.get(row).start()) {
                at = Math.max(at, rows.get(row++).end());
                continue;
            }
            char c = folded.charAt(at);
            boolean begins = at == 0 || !inside(folded, at);
            List<Target> found =
                    !begins ? List.of() : digit(c) ? prose.at(at) : spelled(folded, at) ? prose.spelled(at) : List.of();
            targets.addAll(found);
            at = found.isEmpty()
                    ? at + 1
                    : Math.max(at + 1, found.getLast().span().end());
        }
    }

    /** Within a word, or within a number: the {@code 000} of {@code 1.000}. */
    private static boolean inside(String folded, int at) {
        char before = folded.charAt(at - 1);
        boolean decimal = (before == '.' || before == ',') && at > 1 && digit(folded.charAt(at - 2));
        return Character.isLetterOrDigit(before) || decimal && digit(folded.charAt(at));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean spelled(String folded, int at) {
        return folded.startsWith("ít nhất ", at) || folded.startsWith("tối thiểu ", at);
    }
}
