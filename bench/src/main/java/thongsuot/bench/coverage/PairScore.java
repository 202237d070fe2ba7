package thongsuot.bench.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongsuot.bench.score.Tally;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Link;
import thongsuot.reader.coverage.Status;

/** What the program says of a labelled pair beside what the person said. */
final class PairScore {
    private final LabelledPair pair;
    private final Coverage coverage;
    private final List<String> misses = new ArrayList<>();
    private Tally alignments = Tally.NOTHING;
    private final Map<String, Tally> statuses = new TreeMap<>();

    PairScore(LabelledPair pair) {
        this.pair = pair;
        this.coverage = Coverage.of(pair.parent().reading(), pair.child().reading());
        links();
        labels();
    }

    Tally alignments() {
        return alignments;
    }

    /** By label. */
    Map<String, Tally> statuses() {
        return statuses;
    }

    List<String> misses() {
        return misses;
    }

    private void links() {
        Set<String> wanted = new TreeSet<>();
        pair.answers().forEach((demand, answers) -> answers.forEach(answer -> wanted.add(demand + "-" + answer)));
        Set<String> found = new TreeSet<>();
        for (Alignment alignment : coverage.alignments()) {
            for (Link link : alignment.links()) {
                found.add(demand(alignment) + "-" + answer(link.child()));
            }
        }
        alignments = tally(wanted, found, "link");
    }

    private void labels() {
        Map<String, Set<String>> found = new HashMap<>();
        for (Alignment alignment : coverage.alignments()) {
            Set<String> told = found.computeIfAbsent(demand(alignment), none -> new HashSet<>());
            alignment.statuses().forEach(status -> told.add(label(status)));
        }
        found.values().forEach(PairScore::settle);
        Map<String, Set<String>> wanted = new HashMap<>();
        Map<String, Set<String>> told = new HashMap<>();
        pair.labels().forEach((demand, labels) -> labels.forEach(label -> put(wanted, label, demand)));
        found.forEach((demand, labels) -> labels.forEach(label -> put(told, label, demand)));
        pair.added().forEach(clause -> put(wanted, "added", clause));
        addedClauses().forEach(clause -> put(told, "added", clause));
        for (String label : List.of("covered", "weaker", "later", "owner", "missing", "added")) {
            statuses.put(label, tally(wanted.getOrDefault(label, Set.of()), told.getOrDefault(label, Set.of()), label));
        }
    }

    /** A clause that the program cut in two is missing only where both halves are, and covered only where neither falls short. */
    private static void settle(Set<String> told) {
        if (told.size() > 1) {
            told.remove("missing");
        }
        if (told.size() > 1) {
            told.remove("covered");
        }
    }

    private Set<String> addedClauses() {
        Set<String> added = new TreeSet<>();
        coverage.added().forEach(place -> added.add(answer(place)));
        for (Alignment alignment : coverage.alignments()) {
            alignment.links().forEach(link -> added.remove(answer(link.child())));
        }
        return added;
    }

    private Tally tally(Set<String> wanted, Set<String> found, String what) {
        int hit = 0;
        for (String one : wanted) {
            hit += found.contains(one) ? 1 : 0;
            if (!found.contains(one)) {
                misses.add("- " + pair.name() + " " + what + " " + one);
            }
        }
        found.stream()
                .filter(one -> !wanted.contains(one))
                .forEach(one -> misses.add("+ " + pair.name() + " " + what + " " + one));
        return new Tally(hit, wanted.size(), found.size());
    }

    private static void put(Map<String, Set<String>> map, String label, String clause) {
        map.computeIfAbsent(label, none -> new TreeSet<>()).add(clause);
    }

    private String demand(Alignment alignment) {
        Clause clause = coverage.parent().get(alignment.parent());
        return named(pair.parent().at(clause.span()), clause);
    }

    private String answer(int place) {
        Clause clause = coverage.child().get(place);
        return clause.kind() == Clause.Kind.PLAN
                ? LabelledPair.SELF
                : named(pair.child().at(clause.span()), clause);
    }

    private static String named(@Nullable String mark, Clause clause) {
        return mark == null ? "(" + clause.path() + ")" : mark;
    }

    private static String label(Status status) {
        return switch (status) {
            case COVERED -> "covered";
            case WEAKER_TARGET -> "weaker";
            case LATER_DATE -> "later";
            case DIFFERENT_OWNER -> "owner";
            case MISSING -> "missing";
        };
    }
}
