package thongsuot.reader.internal.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Alphabet;
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
            List<Target> found = at(folded, at, prose);
            at++;
            if (!found.isEmpty()) {
                targets.addAll(found);
                at = Math.max(at, found.getLast().span().end());
            }
        }
    }

    private static List<Target> at(String folded, int at, InProse prose) {
        boolean number = digit(folded.charAt(at));
        if (!number && !spelled(folded, at) || at > 0 && inside(folded, at)) {
            return List.of();
        }
        return number ? prose.at(at) : prose.spelled(at);
    }

    /** Within a word, or within a number: the {@code 000} of {@code 1.000}. */
    private static boolean inside(String folded, int at) {
        char before = folded.charAt(at - 1);
        boolean decimal = (before == '.' || before == ',') && at > 1 && digit(folded.charAt(at - 2));
        return Alphabet.isWord(before) || decimal && digit(folded.charAt(at));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean spelled(String folded, int at) {
        char first = folded.charAt(at);
        return first == 'í' && folded.startsWith("ít nhất ", at) || first == 't' && folded.startsWith("tối thiểu ", at);
    }
}
