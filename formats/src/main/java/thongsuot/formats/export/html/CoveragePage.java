package thongsuot.formats.export.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.formats.export.words.CoverageWords;
import thongsuot.formats.export.words.Labels;
import thongsuot.reader.NamedReading;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Status;

/** A directive and the plans that carry it out: a map where there are several, then each plan clause by clause, both texts side by side. */
public final class CoveragePage {
    private static final List<Asset> ASSETS = List.of(
            Asset.style("theme.css"),
            Asset.style("coverage.css"),
            Asset.script("theme.js"),
            Asset.script("coverage.js"));

    private final Html html;
    private final NamedReading parent;
    private final List<PlanCoverage> plans;

    private CoveragePage(Html html, NamedReading parent, List<PlanCoverage> plans) {
        this.html = html;
        this.parent = parent;
        this.plans = plans;
    }

    public static void write(NamedReading parent, List<PlanCoverage> plans, Writer out) throws IOException {
        Html html = new Html(out);
        CoveragePage page = new CoveragePage(html, parent, plans);
        Shell.write(html, "Đối chiếu kế hoạch", ASSETS, body -> page.body());
    }

    private void body() throws IOException {
        html.element("a", "Đến bảng đối chiếu", "class", "nhay", "href", "#doi-chieu")
                .line();
        html.open("header", "class", "dau-trang");
        html.element("p", "Đối chiếu kế hoạch với văn bản cấp trên", "class", "so-hieu");
        html.element("h1", Labels.shortName(parent.reading(), parent.name()));
        html.open("p", "class", "tom-tat").text(about()).close("p");
        html.close("header").line();
        toolbar();
        html.open("main", "id", "doi-chieu", "tabindex", "-1").line();
        if (plans.size() > 1) {
            CoverageMap.write(html, plans);
        }
        for (int i = 0; i < plans.size(); i++) {
            plan(i);
        }
        html.close("main").line();
    }

    private String about() {
        String title = parent.reading().header().title();
        return (title == null ? "" : Labels.capitalised(title) + ". ") + plans.size()
                + " kế hoạch được đối chiếu. Kết quả tìm theo câu chữ, cần người có trách nhiệm xem lại.";
    }

    private void toolbar() throws IOException {
        html.open("div", "class", "cong-cu", "role", "region", "aria-label", "Lọc theo kết quả")
                .line();
        for (Status status : Status.values()) {
            int count = plans.stream()
                    .mapToInt(plan -> plan.coverage().count(status))
                    .sum();
            html.open("button", "type", "button", "aria-pressed", "true", "data-k", code(status));
            html.element("span", CoverageWords.sign(status), "class", "dau k-" + code(status), "aria-hidden", "true");
            html.text(" " + CoverageWords.status(status) + " ").element("b", Integer.toString(count));
            html.close("button").line();
        }
        html.element("button", "In", "type", "button", "id", "in");
        html.element("button", "Sáng/tối", "type", "button", "id", "sang-toi", "aria-pressed", "false");
        html.close("div").line();
    }

    /** Closed where there are many, so that the map stays in view. */
    private void plan(int place) throws IOException {
        PlanCoverage plan = plans.get(place);
        Coverage coverage = plan.coverage();
        String[] open = plans.size() > 1 ? new String[0] : new String[] {"open", ""};
        html.open("details", with(open, "class", "ke-hoach", "id", "kh-" + place));
        html.open("summary").element("h2", name(plan));
        html.element("p", CoverageWords.summary(coverage), "class", "dem")
                .close("summary")
                .line();
        html.element("p", CoverageWords.originality(coverage.originality()) + ".", "class", "rieng")
                .line();
        demands(place, plan);
        added(plan);
        html.close("details").line();
    }

    static String name(PlanCoverage plan) {
        String issuer = plan.plan().reading().header().issuer();
        String name = Labels.shortName(plan.plan().reading(), plan.plan().name());
        return issuer == null ? name : issuer + ": " + name;
    }

    private void demands(int place, PlanCoverage plan) throws IOException {
        Coverage coverage = plan.coverage();
        if (coverage.alignments().isEmpty()) {
            html.element("p", "Văn bản cấp trên không nêu yêu cầu nào.", "class", "rong");
            return;
        }
        html.open("div", "class", "bang", "tabindex", "0", "role", "region", "aria-label", "Đối chiếu: " + name(plan));
        html.open("table", "class", "doi").open("thead").open("tr");
        for (String title : List.of("Văn bản cấp trên yêu cầu", "Kết quả", "Kế hoạch viết")) {
            html.element("th", title, "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        CoverageRow row = new CoverageRow(html, parent, plan);
        for (Alignment alignment : coverage.alignments()) {
            row.write(alignment, "kh-" + place + "-yc-" + alignment.parent());
        }
        html.close("tbody").close("table").close("div").line();
    }

    private void added(PlanCoverage plan) throws IOException {
        Coverage coverage = plan.coverage();
        if (coverage.added().isEmpty()) {
            return;
        }
        html.element("h3", "Việc kế hoạch nêu thêm (" + coverage.added().size() + ")")
                .open("ul", "class", "them")
                .line();
        for (int place : coverage.added()) {
            Clause clause = coverage.child().get(place);
            html.open("li").element("span", CoverageWords.place(clause), "class", "cho");
            html.element("span", clause.words(), "class", "loi").close("li").line();
        }
        html.close("ul").line();
    }

    static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(more, more.length + first.length);
        System.arraycopy(first, 0, all, more.length, first.length);
        return all;
    }
}
