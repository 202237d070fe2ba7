package thongsuot.cli.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.formats.export.words.Tasks;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Deadline;

/** Times that no task, target or report above has shown yet. */
final class OtherTimesPart {
    private final Page page;
    private final Evidence evidence;

    OtherTimesPart(Page page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
    }

    void write(Reading reading) throws IOException {
        Set<Span> shown = new HashSet<>();
        Tasks.of(reading).forEach(task -> add(shown, task.deadlines()));
        reading.reports().forEach(report -> add(shown, report.deadlines()));
        reading.targets().forEach(target -> {
            if (target.deadline() != null) {
                shown.add(target.deadline().span());
            }
        });
        List<Deadline> rest = reading.deadlines().stream()
                .filter(time -> !shown.contains(time.span()))
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        page.heading("THỜI HẠN KHÁC", rest.size() + " thời hạn");
        for (Deadline time : rest) {
            page.words(2, evidence.where(time.path()) + " · " + evidence.when(time));
            evidence.explain(4, time.rule(), time.span());
        }
    }

    private static void add(Set<Span> shown, List<Deadline> times) {
        times.forEach(time -> shown.add(time.span()));
    }
}
