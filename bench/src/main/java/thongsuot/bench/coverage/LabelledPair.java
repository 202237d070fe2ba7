package thongsuot.bench.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A parent, a plan, and what a careful person says of them.
 *
 * @param answers the plan's clauses by the demand they answer; {@code self} is the plan as a whole
 * @param labels by demand what is to be said of it: {@code covered}, {@code weaker}, {@code later}, {@code owner}, {@code missing}
 * @param added the plan's clauses that answer nothing
 */
record LabelledPair(
        String name,
        MarkedText parent,
        MarkedText child,
        Map<String, Set<String>> answers,
        Map<String, Set<String>> labels,
        Set<String> added) {
    static final String SELF = "self";

    /** All pairs below {@code folder}: each folder in it has a {@code parent.txt} and one file a plan. */
    static List<LabelledPair> in(Path folder) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        try (Stream<Path> families = Files.list(folder)) {
            for (Path family : families.sorted().toList()) {
                MarkedText parent = MarkedText.of(Files.readString(family.resolve("parent.txt")));
                try (Stream<Path> plans = Files.list(family)) {
                    for (Path plan : plans.sorted().toList()) {
                        if (!plan.endsWith("parent.txt")) {
                            pairs.add(read(family.getFileName() + "/" + plan.getFileName(), parent, plan));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static LabelledPair read(String name, MarkedText parent, Path plan) throws IOException {
        String[] halves = Files.readString(plan).split("\n=== gold\n", 2);
        LabelledPair pair = new LabelledPair(
                name, parent, MarkedText.of(halves[0]), new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeSet<>());
        halves[1].lines().filter(line -> !line.isBlank()).forEach(pair::label);
        pair.check();
        return pair;
    }

    /** {@code a3 = b3 b4 : weaker later}, {@code a4 =}, {@code + b9}. */
    private void label(String line) {
        if (line.startsWith("+")) {
            added.add(line.substring(1).strip());
            return;
        }
        String[] sides = line.split("=", 2);
        String[] told = sides[1].split(":", 2);
        Set<String> found = words(told[0]);
        answers.put(sides[0].strip(), found);
        labels.put(
                sides[0].strip(), told.length > 1 ? words(told[1]) : Set.of(found.isEmpty() ? "missing" : "covered"));
    }

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s+"));
    }

    /** Every clause is spoken of, none twice. */
    private void check() {
        Set<String> spoken = new HashSet<>(added);
        answers.values().forEach(spoken::addAll);
        spoken.remove(SELF);
        if (!answers.keySet().equals(parent.clauses().keySet())
                || !spoken.equals(child.clauses().keySet())) {
            throw new IllegalStateException(name + ": labels and marks differ: " + answers.keySet() + " "
                    + parent.clauses().keySet() + " " + spoken + " "
                    + child.clauses().keySet());
        }
    }
}
