package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Prose;

/** Equal units twice in one paragraph's sentences are one duty. */
final class SameDuties {
    private final Prose prose;

    SameDuties(Prose prose) {
        this.prose = prose;
    }

    /** @param found in the order of the text */
    List<Duty> merged(List<Duty> found) {
        List<Duty> all = new ArrayList<>();
        List<Duty> same = new ArrayList<>();
        for (Duty duty : found) {
            boolean again =
                    !same.isEmpty() && same.getFirst().sameUnits(duty, prose.text()) && together(same.getLast(), duty);
            if (!again && !same.isEmpty()) {
                all.add(one(same));
                same.clear();
            }
            same.add(duty);
        }
        if (!same.isEmpty()) {
            all.add(one(same));
        }
        return all;
    }

    private static Duty one(List<Duty> same) {
        Duty first = same.getFirst();
        List<Span> helpers =
                same.stream().flatMap(duty -> duty.partners().stream()).toList();
        int end = same.getLast().span().end();
        Span span = new Span(first.span().start(), end);
        Span work = same.size() == 1 ? first.work() : new Span(first.work().start(), end);
        return new Duty(first.leads(), helpers, span, work, first.product(), first.path(), first.rule());
    }

    /** In one paragraph, or in two of which a line's end made two: the second goes on in small letters. */
    private boolean together(Duty first, Duty second) {
        int line = prose.paragraphAt(first.span().end() - 1);
        int next = prose.paragraphAt(second.span().start());
        return line == next
                || line + 1 == next
                        && Character.isLowerCase(
                                prose.text().charAt(second.span().start()));
    }
}
