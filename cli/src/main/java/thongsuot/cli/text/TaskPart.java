package thongsuot.cli.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thongsuot.cli.screen.Wrap;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Task;
import thongsuot.formats.export.words.Tasks;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Party;

/** Who does what, and when: by the units that lead, then who only takes part, then what nobody is named for. */
final class TaskPart {
    private static final int SHORTENED_LINES = 3;

    private final Page page;
    private final Evidence evidence;

    TaskPart(Page page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
    }

    void write(Reading reading) throws IOException {
        List<Task> tasks = Tasks.of(reading);
        page.heading("AI LÀM GÌ, KHI NÀO", tasks.isEmpty() ? "" : tasks.size() + " việc");
        if (tasks.isEmpty()) {
            page.nothing("Văn bản không giao việc cho đơn vị nào.");
            return;
        }
        Map<String, List<Task>> byUnits = new LinkedHashMap<>();
        List<Task> ownerless = new ArrayList<>();
        for (Task task : tasks) {
            List<String> leads = task.named(Party.Role.LEAD);
            if (leads.isEmpty()) {
                ownerless.add(task);
            } else {
                byUnits.computeIfAbsent(heading(leads), units -> new ArrayList<>())
                        .add(task);
            }
        }
        if (!ownerless.isEmpty()) {
            byUnits.put("Chưa nêu đơn vị chủ trì", ownerless);
        }
        boolean first = true;
        for (Map.Entry<String, List<Task>> group : byUnits.entrySet()) {
            if (!first) {
                page.blank();
            }
            first = false;
            group(group.getKey(), group.getValue());
        }
        takingPart(tasks);
    }

    private static String heading(List<String> leads) {
        return String.join("; ", leads.stream().map(Labels::capitalised).toList());
    }

    private void group(String units, List<Task> tasks) throws IOException {
        for (String line : Wrap.lines(units, page.width())) {
            page.line(0, page.ink().bold(line));
        }
        for (Task task : tasks) {
            task(task);
        }
    }

    private void task(Task task) throws IOException {
        String when = evidence.when(task.deadlines());
        String where = evidence.where(task.path());
        page.words(2, when.isEmpty() ? where + " · không nêu thời hạn" : where + " · " + when);
        page.words(4, Labels.capitalised(task.action()), evidence.explained() ? Integer.MAX_VALUE : SHORTENED_LINES);
        others(task, Party.Role.COOPERATE, "Phối hợp: ");
        others(task, Party.Role.ADVISE, "Tham mưu: ");
        if (!task.products().isEmpty()) {
            page.words(4, "Sản phẩm: " + String.join("; ", task.products()));
        }
        evidence.explain(4, task.rule(), task.span());
    }

    private void others(Task task, Party.Role role, String label) throws IOException {
        List<String> names = task.named(role);
        if (!names.isEmpty()) {
            page.words(4, label + String.join("; ", names));
        }
    }

    /** A unit that leads nothing would else have to look for its name in the tasks of others. */
    private void takingPart(List<Task> tasks) throws IOException {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Task task : tasks) {
            for (Party party : task.parties()) {
                if (party.role() != Party.Role.LEAD) {
                    places.computeIfAbsent(Labels.capitalised(party.name()), unit -> new ArrayList<>())
                            .add(evidence.where(task.path()));
                }
            }
        }
        if (places.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, page.ink().bold("Phối hợp, tham mưu"));
        for (Map.Entry<String, List<String>> unit : places.entrySet()) {
            List<String> where = unit.getValue().stream().distinct().toList();
            page.words(2, unit.getKey() + ": " + String.join("; ", where));
        }
    }
}
