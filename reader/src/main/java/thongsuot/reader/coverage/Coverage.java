package thongsuot.reader.coverage;

import java.util.List;
import thongsuot.reader.Reading;

/**
 * What a plan makes of the document that it carries out: which demands it takes up, where it falls short, what it leaves out and
 * what it adds.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(parent, child);
 * coverage.alignments().forEach(a -> IO.println(a.status() + " " + coverage.parent().get(a.parent()).words()));
 * }</pre>
 *
 * <p>Found by the likeness of words, so a person has the last word. Nothing here says whether a plan is good.
 *
 * @param parent the demands of the parent, in the order of its text
 * @param child the clauses of the plan, in the order of its text; the last is the plan as a whole, of {@link Clause.Kind#PLAN}
 * @param alignments one a demand, in the order of {@code parent}
 * @param added the clauses of the plan that answer no demand, by their place in {@code child}
 */
public record Coverage(
        List<Clause> parent,
        List<Clause> child,
        List<Alignment> alignments,
        List<Integer> added,
        Originality originality) {
    public Coverage {
        parent = List.copyOf(parent);
        child = List.copyOf(child);
        alignments = List.copyOf(alignments);
        added = List.copyOf(added);
    }

    /** Compares two readings. For many plans of one parent {@link ParentPlan} looks at the parent once. */
    public static Coverage of(Reading parent, Reading child) {
        return ParentPlan.of(parent).coveredBy(child);
    }

    /** How many demands have {@code status} as their gravest. */
    public int count(Status status) {
        return (int) alignments.stream()
                .filter(alignment -> alignment.status() == status)
                .count();
    }

    /** The answered demands of those that concern the body: what is given to others counts only where it is answered. */
    public Share answered() {
        int answered = alignments.size() - count(Status.MISSING);
        int others = (int) alignments.stream()
                .filter(alignment -> alignment.status() == Status.MISSING && alignment.bearing() == Bearing.OTHERS)
                .count();
        return new Share(answered, alignments.size() - others);
    }
}
