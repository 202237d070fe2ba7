package thongsuot.reader.coverage;

import java.util.Comparator;
import java.util.List;

/**
 * A demand of the parent and what answers it.
 *
 * @param parent the demand's place in {@link Coverage#parent()}
 * @param links the answers, the best first; empty where there is none
 * @param differences where they fall short, in the order of the parent's words
 */
public record Alignment(int parent, Bearing bearing, List<Link> links, List<Difference> differences) {
    public Alignment {
        links = List.copyOf(links);
        differences = List.copyOf(differences);
    }

    /** The gravest of {@link #statuses()}. */
    public Status status() {
        return statuses().getLast();
    }

    /** All that is to be said of it, the gravest last; never empty. */
    public List<Status> statuses() {
        if (links.isEmpty()) {
            return List.of(Status.MISSING);
        }
        List<Status> graver = differences.stream()
                .map(difference -> difference.kind().status())
                .filter(status -> status != Status.COVERED)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return graver.isEmpty() ? List.of(Status.COVERED) : graver;
    }
}
