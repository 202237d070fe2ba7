package thongsuot.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.screen.Plain;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.formats.export.words.CoverageWords;
import thongsuot.formats.export.words.Labels;
import thongsuot.reader.NamedReading;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Link;
import thongsuot.reader.coverage.Status;

/** What plans make of a directive, what is missing first: that is what an office looks for. */
public final class CoverageReport {
    private static final int LABEL = 10;
    private static final int SHORTENED_LINES = 4;

    private final Ink ink;
    private final int columns;

    public CoverageReport(Ink ink, int columns) {
        this.ink = ink;
        this.columns = columns;
    }

    public void write(NamedReading parent, List<PlanCoverage> plans, Writer out) throws IOException {
        Page page = new Page(out, ink, columns);
        page.line(0, ink.bold("Đối chiếu với " + Labels.shortName(parent.reading(), parent.name())));
        String title = parent.reading().header().title();
        if (title != null) {
            page.words(0, Labels.capitalised(title), 2);
        }
        if (plans.size() > 1) {
            new CoverageMapPart(page).write(plans);
        }
        for (PlanCoverage plan : plans) {
            plan(page, parent, plan);
        }
        page.blank();
    }

    private void plan(Page page, NamedReading parent, PlanCoverage plan) throws IOException {
        Coverage coverage = plan.coverage();
        page.blank();
        page.line(0, ink.bold("═══ " + name(plan) + " ═══"));
        page.words(0, CoverageWords.summary(coverage));
        page.words(0, CoverageWords.originality(coverage.originality()));
        for (Status status : List.of(Status.values()).reversed()) {
            List<Alignment> same = coverage.alignments().stream()
                    .filter(alignment -> alignment.status() == status)
                    .toList();
            if (!same.isEmpty()) {
                page.heading(CoverageWords.heading(status), same.size() + " yêu cầu");
            }
            for (Alignment alignment : same) {
                demand(page, parent, plan, alignment);
            }
        }
        added(page, coverage);
    }

    static String name(PlanCoverage plan) {
        return Plain.line(Labels.shortName(plan.plan().reading(), plan.plan().name()) + " ("
                + plan.plan().name() + ")");
    }

    private static void demand(Page page, NamedReading parent, PlanCoverage plan, Alignment alignment)
            throws IOException {
        Coverage coverage = plan.coverage();
        Clause demand = coverage.parent().get(alignment.parent());
        page.words(2, CoverageWords.place(demand) + others(alignment));
        page.words(4, demand.words(), SHORTENED_LINES);
        for (Link link : alignment.links()) {
            Clause answer = coverage.child().get(link.child());
            page.labelled(4, "Kế hoạch", LABEL, CoverageWords.place(link, answer) + ": " + answer.words());
        }
        for (var difference : alignment.differences()) {
            page.labelled(4, "Khác", LABEL, CoverageWords.difference(difference, parent, plan.plan()));
        }
    }

    private static String others(Alignment alignment) {
        return alignment.status() == Status.MISSING
                        && !CoverageWords.status(alignment).equals(CoverageWords.status(Status.MISSING))
                ? " · giao cơ quan khác"
                : "";
    }

    private static void added(Page page, Coverage coverage) throws IOException {
        if (coverage.added().isEmpty()) {
            return;
        }
        page.heading("Việc kế hoạch nêu thêm", coverage.added().size() + " việc");
        for (int place : coverage.added()) {
            Clause clause = coverage.child().get(place);
            page.words(2, CoverageWords.place(clause));
            page.words(4, clause.words(), SHORTENED_LINES);
        }
    }
}
