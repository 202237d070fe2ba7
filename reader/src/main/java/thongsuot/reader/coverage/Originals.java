package thongsuot.reader.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Party;

/** Counts what is a plan's own. */
final class Originals {
    private final Plan parent;
    private final Plan child;
    private final Shingles shingles;
    private final List<List<Aligner.Pair>> answered;
    private final Set<String> unitsAbove = new HashSet<>();

    /** @param answered for each clause of the plan the demands that it answers */
    Originals(Plan parent, Plan child, Shingles shingles, List<List<Aligner.Pair>> answered) {
        this.parent = parent;
        this.child = child;
        this.shingles = shingles;
        this.answered = answered;
        parent.passages().stream()
                .flatMap(passage -> passage.leads().stream())
                .map(Originals::name)
                .forEach(unitsAbove::add);
    }

    Originality originality() {
        Shingles.Copied copied = shingles.copiedBy(child);
        return new Originality(
                copied.exact(), copied.near(), share(this::ownUnit), share(this::ownTime), share(this::ownFigure));
    }

    private Share share(IntPredicate own) {
        int clauses = child.passages().size();
        return new Share((int) IntStream.range(0, clauses).filter(own).count(), clauses);
    }

    private boolean ownUnit(int clause) {
        return child.passages().get(clause).leads().stream().anyMatch(party -> !unitsAbove.contains(name(party)));
    }

    private boolean ownTime(int clause) {
        return child.passages().get(clause).times().stream()
                .anyMatch(time -> above(clause)
                        .flatMap(passage -> passage.times().stream())
                        .noneMatch(other -> other.timing().equals(time.timing())));
    }

    private boolean ownFigure(int clause) {
        return child.passages().get(clause).figures().stream()
                .anyMatch(figure -> above(clause)
                        .flatMap(passage -> passage.figures().stream())
                        .noneMatch(other -> other.unit().equals(figure.unit())
                                && other.value().compareTo(figure.value()) == 0));
    }

    private Stream<Passage> above(int clause) {
        return answered.get(clause).stream().map(pair -> parent.passages().get(pair.parent()));
    }

    private static String name(Party party) {
        return Fold.fold(party.name());
    }
}
