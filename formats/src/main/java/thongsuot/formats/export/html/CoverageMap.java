package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.List;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.formats.export.words.CoverageWords;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Bearing;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Status;

/** A row a plan, a column a demand; each cell leads to the words. */
final class CoverageMap {
    private final Html html;
    private final List<PlanCoverage> plans;

    private CoverageMap(Html html, List<PlanCoverage> plans) {
        this.html = html;
        this.plans = plans;
    }

    static void write(Html html, List<PlanCoverage> plans) throws IOException {
        new CoverageMap(html, plans).write();
    }

    private void write() throws IOException {
        List<Clause> demands = plans.getFirst().coverage().parent();
        html.element("h2", "Toàn nhánh", "class", "ten-muc").line();
        html.open("div", "class", "bang", "tabindex", "0", "role", "region", "aria-label", "Bản đồ toàn nhánh");
        html.open("table", "class", "ban-do").open("thead").open("tr");
        html.element("th", "Kế hoạch", "scope", "col");
        for (Status status : List.of(Status.COVERED, Status.MISSING)) {
            html.element("th", CoverageWords.status(status), "scope", "col", "class", "so");
        }
        html.element("th", "Gần nguyên văn", "scope", "col", "class", "so");
        for (int i = 0; i < demands.size(); i++) {
            html.open(
                    "th", "scope", "col", "class", "o", "title", demands.get(i).words());
            html.text(Integer.toString(i + 1)).close("th");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (int i = 0; i < plans.size(); i++) {
            row(i);
        }
        html.close("tbody").close("table").close("div").line();
        legend(demands);
    }

    private void row(int place) throws IOException {
        PlanCoverage plan = plans.get(place);
        html.open("tr").open("th", "scope", "row");
        html.element("a", CoveragePage.name(plan), "href", "#kh-" + place).close("th");
        for (Status status : List.of(Status.COVERED, Status.MISSING)) {
            html.element("td", Integer.toString(plan.coverage().count(status)), "class", "so");
        }
        html.element("td", CoverageWords.percent(plan.coverage().originality().near()), "class", "so");
        for (Alignment alignment : plan.coverage().alignments()) {
            String words =
                    "Yêu cầu " + (alignment.parent() + 1) + ": " + String.join(", ", CoverageWords.statuses(alignment));
            boolean others = alignment.status() == Status.MISSING && alignment.bearing() == Bearing.OTHERS;
            html.open("td", "class", others ? "o cua-noi-khac" : "o");
            html.open(
                    "a",
                    "class",
                    "dau k-" + CoveragePage.code(alignment.status()),
                    "href",
                    "#kh-" + place + "-yc-" + alignment.parent(),
                    "title",
                    words);
            html.element("span", CoverageWords.sign(alignment.status()), "aria-hidden", "true");
            html.element("span", words, "class", "an").close("a").close("td");
        }
        html.close("tr").line();
    }

    private void legend(List<Clause> demands) throws IOException {
        html.open("details", "class", "chu-giai").element("summary", "Các yêu cầu theo số cột");
        html.open("ol").line();
        for (Clause demand : demands) {
            html.open("li").element("span", CoverageWords.place(demand), "class", "cho");
            html.element("span", demand.words(), "class", "loi").close("li").line();
        }
        html.close("ol").close("details").line();
    }
}
