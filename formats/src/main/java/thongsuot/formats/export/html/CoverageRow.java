package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.formats.export.html.MarkedWords.Marked;
import thongsuot.formats.export.words.CoverageWords;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Bearing;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Difference;
import thongsuot.reader.coverage.Link;
import thongsuot.reader.coverage.Reason;
import thongsuot.reader.coverage.Status;

/** A demand, what became of it, and the plan's own words; what agrees is underlined, what differs stands out. */
final class CoverageRow {
    private final Html html;
    private final NamedReading parent;
    private final PlanCoverage plan;

    CoverageRow(Html html, NamedReading parent, PlanCoverage plan) {
        this.html = html;
        this.parent = parent;
        this.plan = plan;
    }

    void write(Alignment alignment, String id) throws IOException {
        boolean others = alignment.status() == Status.MISSING && alignment.bearing() == Bearing.OTHERS;
        html.open(
                "tr",
                "id",
                id,
                "data-k",
                CoveragePage.code(alignment.status()),
                "class",
                others ? "cua-noi-khac" : "cua-minh");
        Clause demand = plan.coverage().parent().get(alignment.parent());
        html.open("td", "class", "tren").element("span", CoverageWords.place(demand), "class", "cho");
        html.open("p", "class", "loi");
        MarkedWords.write(html, parent.reading().text(), demand.span(), above(alignment));
        html.close("p").close("td").line();
        outcome(alignment);
        html.open("td", "class", "duoi");
        for (Link link : alignment.links()) {
            answer(alignment, link);
        }
        if (alignment.links().isEmpty()) {
            html.element("span", "Không tìm thấy nội dung tương ứng.", "class", "thieu");
        }
        html.close("td").close("tr").line();
    }

    private void outcome(Alignment alignment) throws IOException {
        html.open("td", "class", "ket-qua");
        List<String> words = CoverageWords.statuses(alignment);
        List<Status> statuses = alignment.statuses().reversed();
        for (int i = 0; i < words.size(); i++) {
            html.open("span", "class", "nhan k-" + CoveragePage.code(statuses.get(i)));
            html.element("span", CoverageWords.sign(statuses.get(i)), "aria-hidden", "true");
            html.text(" " + words.get(i)).close("span").line();
        }
        for (Difference difference : alignment.differences()) {
            html.element("p", CoverageWords.difference(difference, parent, plan.plan()), "class", "khac")
                    .line();
        }
        html.close("td").line();
    }

    private void answer(Alignment alignment, Link link) throws IOException {
        Clause clause = plan.coverage().child().get(link.child());
        html.element("span", CoverageWords.place(link, clause), "class", "cho");
        html.open("p", "class", "loi");
        if (clause.kind() == Clause.Kind.PLAN) {
            html.text(clause.words());
        } else {
            MarkedWords.write(html, plan.plan().reading().text(), clause.span(), below(alignment, link));
        }
        html.close("p").line();
    }

    private static List<Marked> above(Alignment alignment) {
        List<Marked> marks = new ArrayList<>();
        alignment.differences().forEach(difference -> marks.add(new Marked(difference.parent(), true)));
        for (Link link : alignment.links()) {
            for (Reason reason : link.reasons()) {
                marks.add(new Marked(reason.parent(), false));
            }
        }
        return marks;
    }

    private static List<Marked> below(Alignment alignment, Link link) {
        List<Marked> marks = new ArrayList<>();
        for (Difference difference : alignment.differences()) {
            Span child = difference.child();
            if (child != null) {
                marks.add(new Marked(child, true));
            }
        }
        for (Reason reason : link.reasons()) {
            marks.add(new Marked(reason.child(), false));
        }
        return marks;
    }
}
