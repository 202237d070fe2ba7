package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Puts pairs of clauses into the form that people see. */
final class Result {
    private final Plan parent;
    private final Plan child;
    private final Shingles shingles;
    private final Body body;
    private final List<List<Aligner.Pair>> byDemand = new ArrayList<>();
    private final List<List<Aligner.Pair>> byAnswer = new ArrayList<>();

    Result(Plan parent, Plan child, List<Aligner.Pair> pairs, Shingles shingles) {
        this.parent = parent;
        this.child = child;
        this.shingles = shingles;
        this.body = Body.of(child.reading().header());
        parent.passages().forEach(passage -> byDemand.add(new ArrayList<>()));
        child.passages().forEach(passage -> byAnswer.add(new ArrayList<>()));
        for (Aligner.Pair pair : pairs) {
            byDemand.get(pair.parent()).add(pair);
            byAnswer.get(pair.child()).add(pair);
        }
        byDemand.forEach(answers -> answers.sort(
                Comparator.comparingDouble(Aligner.Pair::score).reversed().thenComparingInt(Aligner.Pair::child)));
    }

    Coverage coverage() {
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < parent.passages().size(); i++) {
            alignments.add(alignment(i));
        }
        List<Clause> clauses = new ArrayList<>(child.clauses());
        clauses.add(OwnPlan.clause(child.reading()));
        return new Coverage(
                parent.clauses(),
                clauses,
                alignments,
                added(),
                new Originals(parent, child, shingles, byAnswer).originality());
    }

    private Alignment alignment(int place) {
        Passage passage = parent.passages().get(place);
        Bearing bearing = body.bearing(passage.leads());
        List<Link> links = new ArrayList<>();
        List<Passage> answers = new ArrayList<>();
        for (Aligner.Pair pair : byDemand.get(place)) {
            Passage answer = child.passages().get(pair.child());
            answers.add(answer);
            links.add(new Link(pair.child(), Math.min(1, pair.score()), Reasons.of(passage, answer)));
        }
        boolean plan =
                !child.passages().isEmpty() && bearing != Bearing.OTHERS && OwnPlan.isAskedBy(passage, parent.text());
        if (plan) {
            links.add(0, new Link(child.passages().size(), 1, List.of()));
        }
        if (answers.isEmpty()) {
            List<Difference> late = new ArrayList<>();
            if (plan) {
                OwnPlan.compare(passage, child.reading().header(), late::add);
            }
            return new Alignment(place, bearing, links, late);
        }
        Demand demand = new Demand(passage, answers, child.text(), body, bearing);
        return new Alignment(place, bearing, links, Differences.of(demand));
    }

    private List<Integer> added() {
        TreeSet<Integer> added = new TreeSet<>();
        for (int i = 0; i < byAnswer.size(); i++) {
            if (byAnswer.get(i).isEmpty()) {
                added.add(i);
            }
        }
        return List.copyOf(added);
    }
}
