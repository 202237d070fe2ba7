package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.List;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Task;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;

/** The lists of facts, each entry leading to its words. */
final class FactsPane {
    private final Html html;
    private final Facts facts;
    private final Entries entries;

    private FactsPane(Html html, Facts facts) {
        this.html = html;
        this.facts = facts;
        this.entries = new Entries(html, facts);
    }

    static void write(Html html, Facts facts) throws IOException {
        FactsPane pane = new FactsPane(html, facts);
        for (Kind kind : Kind.values()) {
            pane.section(kind);
        }
    }

    private void section(Kind kind) throws IOException {
        int count = facts.count(kind);
        String heading = "nhom-" + kind.code();
        html.open("section", "class", "nhom", "aria-labelledby", heading, "data-k", kind.code())
                .line();
        html.open("h2", "id", heading).text(kind.title()).text(" ");
        html.element("span", Integer.toString(count), "class", "dem")
                .close("h2")
                .line();
        if (count == 0) {
            html.element("p", kind.none(), "class", "rong").line();
        } else {
            html.open("ol", "class", "ds ds-" + kind.code()).line();
            columns(kind);
            list(kind);
            html.close("ol").line();
        }
        html.close("section").line();
    }

    /** On paper the list of tasks is a table; its head is for paper only. */
    private void columns(Kind kind) throws IOException {
        if (kind == Kind.TASK) {
            html.open("li", "class", "cot", "aria-hidden", "true");
            for (String column : List.of("STT", "Cơ quan, đơn vị", "Nhiệm vụ", "Thời hạn", "Vị trí")) {
                html.element("div", column);
            }
            html.close("li").line();
        }
    }

    private void list(Kind kind) throws IOException {
        int n = 1;
        switch (kind) {
            case TASK -> {
                TaskEntries tasks = new TaskEntries(html, facts, entries);
                for (Task task : facts.tasks()) {
                    tasks.write(task);
                }
            }
            case TIME -> {
                for (Deadline time : facts.times()) {
                    time(kind.id(n++), time);
                }
            }
            case TARGET -> {
                for (Target target : facts.reading().targets()) {
                    target(kind.id(n++), target);
                }
            }
            case REPORT -> {
                for (ReportingDuty report : facts.reading().reports()) {
                    report(kind.id(n++), report);
                }
            }
            case CITATION -> {
                for (Citation citation : facts.reading().citations()) {
                    citation(kind.id(n++), citation);
                }
            }
            case RECIPIENT -> {
                for (Recipient recipient : facts.reading().recipients()) {
                    recipient(kind.id(n++), recipient);
                }
            }
            case DOUBT -> {
                DoubtEntries doubts = new DoubtEntries(html, facts, entries);
                for (Diagnostic doubt : facts.reading().warnings()) {
                    doubts.write(kind.id(n++), doubt);
                }
            }
        }
    }

    private void time(String id, Deadline time) throws IOException {
        entries.entry(id);
        entries.when(time);
        html.close("div");
        entries.where(id, time.span(), time.path());
        html.close("li").line();
    }

    private void target(String id, Target target) throws IOException {
        entries.entry(id);
        html.element("b", Labels.figure(target), "class", "so-lieu").text(" ").text(target.measure());
        if (target.deadline() != null) {
            html.text(" ");
            entries.when(target.deadline());
        }
        html.close("div");
        entries.where(id, target.span(), target.path());
        html.close("li").line();
    }

    private void report(String id, ReportingDuty report) throws IOException {
        entries.entry(id);
        html.open("dl", "class", "bc");
        pair("Bên báo cáo", report.from(), "chưa nêu");
        pair("Nơi nhận báo cáo", report.to(), "chưa nêu");
        if (report.via() != null) {
            pair("Gửi qua", List.of(report.via()), "");
        }
        html.element("dt", "Thời hạn").open("dd");
        if (report.deadlines().isEmpty()) {
            html.element("span", "không nêu", "class", "thieu");
        }
        for (Deadline time : report.deadlines()) {
            entries.when(time);
        }
        html.close("dd").close("dl").close("div");
        entries.where(id, report.span(), report.path());
        html.close("li").line();
    }

    private void pair(String term, List<String> values, String none) throws IOException {
        html.element("dt", term).open("dd");
        if (values.isEmpty()) {
            html.element("span", none, "class", "thieu");
        } else {
            html.text(String.join("; ", values));
        }
        html.close("dd");
    }

    private void citation(String id, Citation citation) throws IOException {
        entries.entry(id);
        String kind = Labels.capitalised(citation.kind().vietnamese());
        String name = citation.code() != null ? kind + " số " + citation.code() : citation.name();
        html.element("b", name == null ? entries.words(citation.span()) : name);
        if (citation.issuedOn() != null) {
            html.text(" ngày " + Times.day(citation.issuedOn()));
        }
        if (citation.issuer() != null) {
            html.text(" của " + citation.issuer());
        }
        html.text(" ")
                .element("span", Labels.role(citation.role()), "class", "vai")
                .close("div");
        entries.where(id, citation.span(), citation.path());
        html.close("li").line();
    }

    private void recipient(String id, Recipient recipient) throws IOException {
        entries.entry(id);
        html.open("a", "href", "#" + Mark.anchor(id)).text(recipient.name()).close("a");
        html.close("div").close("li").line();
    }
}
