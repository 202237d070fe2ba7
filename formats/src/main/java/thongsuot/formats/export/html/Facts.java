package thongsuot.formats.export.html;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.export.words.Task;
import thongsuot.formats.export.words.Tasks;
import thongsuot.reader.Fact;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;

/** A reading arranged for a page: the rows of each list, and the marks that lead from the words to them. */
final class Facts {
    private final Reading reading;
    private final String name;
    private final List<Task> tasks;
    private final List<Deadline> times;
    private final Units units;

    Facts(NamedReading named) {
        this.reading = named.reading();
        this.name = named.name();
        this.tasks = Tasks.of(reading);
        this.times = times(reading);
        this.units = new Units(tasks);
    }

    Reading reading() {
        return reading;
    }

    String name() {
        return name;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** Dated, waiting and undated times together, in the order of the text. */
    List<Deadline> times() {
        return times;
    }

    Units units() {
        return units;
    }

    int count(Kind kind) {
        return switch (kind) {
            case TASK -> tasks.size();
            case TIME -> times.size();
            case TARGET -> reading.targets().size();
            case REPORT -> reading.reports().size();
            case CITATION -> reading.citations().size();
            case RECIPIENT -> reading.recipients().size();
            case DOUBT -> reading.warnings().size();
        };
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Task task : tasks) {
            String id = Kind.TASK.id(task.number());
            add(marks, task.span(), "m-viec", id, true);
            for (Party party : task.parties()) {
                String look = party.role() == Party.Role.LEAD ? "m-chu-tri" : "m-phoi-hop";
                add(marks, party.span(), look, id, false);
            }
        }
        addAll(marks, times, Kind.TIME);
        addAll(marks, reading.targets(), Kind.TARGET);
        addAll(marks, reading.reports(), Kind.REPORT);
        addAll(marks, reading.citations(), Kind.CITATION);
        int n = 1;
        for (var recipient : reading.recipients()) {
            add(marks, recipient.span(), "m-noi-nhan", Kind.RECIPIENT.id(n++), true);
        }
        n = 1;
        for (var warning : reading.warnings()) {
            add(marks, warning.span(), "m-xem-lai", Kind.DOUBT.id(n++), true);
        }
        return distinct(marks);
    }

    private void addAll(List<Mark> marks, List<? extends Fact> facts, Kind kind) {
        int n = 1;
        for (Fact fact : facts) {
            add(marks, fact.span(), "m-" + kind.code(), kind.id(n++), true);
        }
    }

    /** A span that a fault in a rule left outside the text is not shown; the page must come out all the same. */
    private void add(List<Mark> marks, Span span, String look, String fact, boolean anchored) {
        if (span.end() <= reading.text().length()) {
            marks.add(new Mark(span, look, fact, anchored));
        }
    }

    /** A unit named in a heading leads every item below it; its name needs one mark, not one an item. */
    private static List<Mark> distinct(List<Mark> marks) {
        var seen = new java.util.HashSet<List<Object>>();
        return marks.stream()
                .filter(mark -> mark.anchored() || seen.add(List.of(mark.span(), mark.look())))
                .toList();
    }

    private static List<Deadline> times(Reading reading) {
        List<Deadline> times = new ArrayList<>(reading.deadlines());
        times.addAll(reading.dependencies());
        times.addAll(reading.urgencies());
        times.sort(java.util.Comparator.comparing(Deadline::span));
        return List.copyOf(times);
    }
}
