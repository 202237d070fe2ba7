package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Places;
import thongsuot.formats.export.words.Task;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;

/** The lists of facts, each entry leading to its words. */
final class FactsPane {
    /** Enough words to know a place by. */
    private static final int LONGEST_QUOTE = 90;

    private final Html html;
    private final Facts facts;
    private final Set<String> general;
    private final Set<String> told = new HashSet<>();

    private FactsPane(Html html, Facts facts) {
        this.html = html;
        this.facts = facts;
        this.general = repeated(facts.reading().warnings());
    }

    /** What is said of more than one place. */
    private static Set<String> repeated(List<Diagnostic> doubts) {
        Set<String> once = new HashSet<>();
        return doubts.stream()
                .map(Diagnostic::message)
                .filter(message -> !once.add(message))
                .collect(Collectors.toSet());
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
            entries(kind);
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

    private void entries(Kind kind) throws IOException {
        int n = 1;
        switch (kind) {
            case TASK -> {
                for (Task task : facts.tasks()) {
                    task(task);
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
                for (Diagnostic doubt : facts.reading().warnings()) {
                    doubt(kind.id(n++), doubt);
                }
            }
        }
    }

    private void task(Task task) throws IOException {
        String id = Kind.TASK.id(task.number());
        html.open(
                "li",
                "class",
                "muc-viec",
                "id",
                id,
                "tabindex",
                "-1",
                "data-u",
                facts.units().keys(task));
        html.element("div", Integer.toString(task.number()), "class", "stt");
        html.open("div", "class", "ai");
        if (task.parties().isEmpty()) {
            html.element("span", "Chưa nêu cơ quan thực hiện", "class", "thieu");
        }
        for (Party party : task.parties()) {
            html.open("span", "class", "dv " + (party.role() == Party.Role.LEAD ? "chu-tri" : "phoi-hop"));
            html.element("span", party.name(), "class", "ten").text(" ");
            html.element("span", Labels.role(party.role()), "class", "vai")
                    .close("span")
                    .text(" ");
        }
        html.close("div");
        html.open("div", "class", "gi").text(task.action());
        for (String product : task.products()) {
            html.text(" ")
                    .open("span", "class", "sp")
                    .text("Sản phẩm: " + product)
                    .close("span");
        }
        html.close("div");
        html.open("div", "class", "khi");
        if (task.deadlines().isEmpty()) {
            html.element("span", "Không nêu thời hạn", "class", "thieu");
        }
        for (Deadline time : task.deadlines()) {
            when(time);
        }
        html.close("div");
        where(id, task.span(), task.path());
        html.close("li").line();
    }

    private void time(String id, Deadline time) throws IOException {
        entry(id);
        when(time);
        html.close("div");
        where(id, time.span(), time.path());
        html.close("li").line();
    }

    private void target(String id, Target target) throws IOException {
        entry(id);
        html.element("b", Labels.figure(target), "class", "so-lieu").text(" ").text(target.measure());
        if (target.deadline() != null) {
            html.text(" ");
            when(target.deadline());
        }
        html.close("div");
        where(id, target.span(), target.path());
        html.close("li").line();
    }

    private void report(String id, ReportingDuty report) throws IOException {
        entry(id);
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
            when(time);
        }
        html.close("dd").close("dl").close("div");
        where(id, report.span(), report.path());
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
        entry(id);
        String kind = Labels.capitalised(citation.kind().vietnamese());
        String name = citation.code() != null ? kind + " số " + citation.code() : citation.name();
        html.element("b", name == null ? words(citation.span()) : name);
        if (citation.issuedOn() != null) {
            html.text(" ngày " + Times.day(citation.issuedOn()));
        }
        if (citation.issuer() != null) {
            html.text(" của " + citation.issuer());
        }
        html.text(" ")
                .element("span", Labels.role(citation.role()), "class", "vai")
                .close("div");
        where(id, citation.span(), citation.path());
        html.close("li").line();
    }

    private void recipient(String id, Recipient recipient) throws IOException {
        entry(id);
        html.open("a", "href", "#" + Mark.anchor(id)).text(recipient.name()).close("a");
        html.close("div").close("li").line();
    }

    /** What is said of many places is said once; each place shows its own words. */
    private void doubt(String id, Diagnostic doubt) throws IOException {
        entry(id);
        html.element("b", Labels.doubt(doubt.code())).text(": ");
        boolean first = told.add(doubt.message());
        if (general.contains(doubt.message()) && doubt.span().length() > 0) {
            html.element("q", shortened(words(doubt.span()))).text(first ? ". " : "");
        }
        if (first || doubt.span().length() == 0) {
            html.text(doubt.message());
        }
        html.close("div");
        where(id, doubt.span(), doubt.path());
        html.close("li").line();
    }

    private static String shortened(String words) {
        int end = words.length() <= LONGEST_QUOTE ? words.length() : words.lastIndexOf(' ', LONGEST_QUOTE);
        return end == words.length() ? words : words.substring(0, end < 0 ? LONGEST_QUOTE : end) + "…";
    }

    private void entry(String id) throws IOException {
        html.open("li", "id", id, "tabindex", "-1").open("div", "class", "gi");
    }

    /** The words first, then what they come to; a computed year is said to be computed. */
    private void when(Deadline time) throws IOException {
        html.open("span", "class", "tg").element("q", words(time.span()));
        String meaning = Times.meaning(time.timing());
        if (!meaning.isEmpty() && !meaning.equalsIgnoreCase(words(time.span()))) {
            html.text(" ").element("b", meaning);
        }
        if (time.inferred()) {
            html.text(" ");
            html.element(
                    "abbr", "suy ra", "title", "Năm không ghi trong cụm từ này, lấy theo cả dòng hoặc năm của văn bản");
        }
        html.close("span").text(" ");
    }

    private void where(String id, Span span, String path) throws IOException {
        html.open("div", "class", "o-dau");
        String place = Places.of(path);
        if (span.length() > 0) {
            html.element("a", place, "href", "#" + Mark.anchor(id));
        } else {
            html.text(path.isEmpty() ? "Toàn văn bản" : place);
        }
        html.close("div");
    }

    private String words(Span span) {
        String text = facts.reading().text();
        return span.end() <= text.length() ? span.of(text).replace('\n', ' ') : "";
    }
}
