package thongsuot.formats.export.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thongsuot.reader.Fact;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;

/** Joins a document's assignments, orders and times to the rows of one table. Nothing is added that the words don't say. */
public final class Tasks {
    private final List<Obligation> orders;
    private final List<Deadline> times;
    private final Map<String, List<Deadline>> timesByPath = new HashMap<>();
    private final Map<String, Integer> rowsByPath = new HashMap<>();
    private final Set<Obligation> joined = new LinkedHashSet<>();

    private Tasks(Reading reading) {
        orders = inTextOrder(reading.obligations());
        List<Deadline> all = new ArrayList<>(reading.deadlines());
        all.addAll(reading.dependencies());
        all.addAll(reading.urgencies());
        times = inTextOrder(all);
        times.forEach(time -> timesByPath
                .computeIfAbsent(time.path(), path -> new ArrayList<>())
                .add(time));
    }

    public static List<Task> of(Reading reading) {
        return new Tasks(reading).rows(reading);
    }

    private List<Task> rows(Reading reading) {
        List<Task> rows = new ArrayList<>();
        reading.assignments().forEach(a -> rowsByPath.merge(a.path(), 1, Integer::sum));
        reading.assignments().forEach(a -> rows.add(row(a)));
        for (Obligation order : orders) {
            if (!joined.contains(order)) {
                rows.add(row(order));
            }
        }
        rows.sort(Comparator.comparing(Task::span));
        List<Task> numbered = new ArrayList<>(rows.size());
        rows.forEach(task -> numbered.add(numbered(task, numbered.size() + 1)));
        return List.copyOf(numbered);
    }

    private Task row(Assignment assignment) {
        Set<Deadline> when = new LinkedHashSet<>(within(times, assignment.span()));
        Set<String> products = new LinkedHashSet<>();
        for (Obligation order : within(orders, assignment.span())) {
            joined.add(order);
            when.addAll(order.deadlines());
            if (order.product() != null) {
                products.add(order.product());
            }
        }
        // A time beside the only assignment of a part belongs to it even where it stands in a sentence of its own.
        if (when.isEmpty() && rowsByPath.getOrDefault(assignment.path(), 0) == 1) {
            when.addAll(timesByPath.getOrDefault(assignment.path(), List.of()));
        }
        return new Task(
                0,
                assignment.parties(),
                action(assignment.action()),
                List.copyOf(when),
                List.copyOf(products),
                assignment.span(),
                assignment.path(),
                assignment.rule());
    }

    private Task row(Obligation order) {
        Set<Deadline> when = new LinkedHashSet<>(order.deadlines());
        when.addAll(within(times, order.span()));
        return new Task(
                0,
                order.actors(),
                action(order.action()),
                List.copyOf(when),
                order.product() == null ? List.of() : List.of(order.product()),
                order.span(),
                order.path(),
                order.rule());
    }

    /** Of a row of a table, the order is the cell with the most words; the others are number, unit, time and product. */
    private static String action(String words) {
        if (!words.startsWith("|")) {
            return words;
        }
        return Arrays.stream(words.split("\\|"))
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .orElse(words);
    }

    private static Task numbered(Task task, int number) {
        return new Task(
                number,
                task.parties(),
                task.action(),
                task.deadlines(),
                task.products(),
                task.span(),
                task.path(),
                task.rule());
    }

    private static <F extends Fact> List<F> inTextOrder(List<F> facts) {
        return facts.stream().sorted(Comparator.comparing(Fact::span)).toList();
    }

    /** The facts that begin within {@code span}; {@code facts} are in the order of the text. */
    private static <F extends Fact> List<F> within(List<F> facts, Span span) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < facts.size() && facts.get(end).span().start() < span.end()) {
            end++;
        }
        return facts.subList(low, end);
    }
}
