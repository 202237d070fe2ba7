package thongsuot.formats.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.export.words.Task;
import thongsuot.formats.export.words.Tasks;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;
import thongsuot.reader.obligation.Timing;

/** The facts in a namespace of ours, each with the element of the document that holds its words. */
final class FactList {
    private final Xml xml;
    private final Reading reading;
    private final Names names;

    FactList(Xml xml, Reading reading, Names names) {
        this.xml = xml;
        this.reading = reading;
        this.names = names;
    }

    void write() throws IOException {
        for (Task task : Tasks.of(reading)) {
            xml.block("ts:task", () -> task(task), "number", Integer.toString(task.number()), "in", in(task.path()));
        }
        for (Target target : reading.targets()) {
            xml.block(
                    "ts:target",
                    () -> {
                        xml.line("ts:measure", target.measure());
                        deadlines(target.deadline() == null ? List.of() : List.of(target.deadline()));
                    },
                    "comparator",
                    target.comparator().sign(),
                    "value",
                    target.value().toPlainString(),
                    "unit",
                    target.unit(),
                    "in",
                    in(target.path()));
        }
        for (ReportingDuty report : reading.reports()) {
            xml.block("ts:report", () -> report(report), "in", in(report.path()));
        }
        for (Citation cited : reading.citations()) {
            xml.empty(
                    "ts:citation",
                    "role",
                    lower(cited.role()),
                    "code",
                    cited.code(),
                    "name",
                    cited.name(),
                    "date",
                    day(cited.issuedOn()),
                    "in",
                    in(cited.path()));
        }
        for (Diagnostic doubt : reading.warnings()) {
            xml.inline(
                    "ts:doubt", () -> xml.text(doubt.message()), "code", lower(doubt.code()), "in", in(doubt.path()));
            xml.newline();
        }
    }

    private void task(Task task) throws IOException {
        for (Party party : task.parties()) {
            xml.inline(
                    "ts:unit",
                    () -> xml.text(party.name()),
                    "role",
                    lower(party.role()),
                    "refersTo",
                    "#" + names.organisation(party.name()));
            xml.newline();
        }
        xml.line("ts:action", task.action());
        for (String product : task.products()) {
            xml.line("ts:product", product);
        }
        deadlines(task.deadlines());
    }

    private void report(ReportingDuty report) throws IOException {
        for (String from : report.from()) {
            xml.line("ts:from", from);
        }
        for (String to : report.to()) {
            xml.line("ts:to", to);
        }
        if (report.via() != null) {
            xml.line("ts:via", report.via());
        }
        deadlines(report.deadlines());
    }

    private void deadlines(List<Deadline> deadlines) throws IOException {
        for (Deadline time : deadlines) {
            String rule = time.timing() instanceof Timing.Recurring recurring ? recurring.rrule() : null;
            boolean inside = time.span().end() <= reading.text().length();
            xml.inline(
                    "ts:deadline",
                    () -> xml.text(inside ? time.span().of(reading.text()) : ""),
                    "type",
                    time.timing().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    "dueOn",
                    day(Times.dueOn(time.timing())),
                    "rrule",
                    rule,
                    "inferred",
                    time.inferred() ? "true" : null);
            xml.newline();
        }
    }

    private @Nullable String in(String path) {
        String eId = names.of(path);
        return eId == null ? null : "#" + eId;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
