package thongsuot.reader.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * A clause of the parent with the clauses of the plan that answer it, the best first.
 *
 * @param childText the plan's text, that the answers' words are looked up in
 * @param body who made the plan
 */
record Demand(Passage parent, List<Passage> children, PlanText childText, Body body, Bearing bearing) {
    Demand {
        children = List.copyOf(children);
    }

    Demand with(List<Passage> answers) {
        return new Demand(parent, answers, childText, body, bearing);
    }

    /** The words of the answers, folded. */
    Stream<String> childWords() {
        return children.stream().map(child -> child.clause().span().of(childText.folded()));
    }
}
