package thongsuot.cli.text;

import java.io.IOException;
import java.util.List;
import thongsuot.cli.screen.Plain;
import thongsuot.cli.screen.Wrap;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.formats.export.words.CoverageWords;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Clause;

/** Several plans on one look: a line a plan, a sign a demand. */
final class CoverageMapPart {
    private static final int LONGEST_NAME = 28;
    private static final int GROUP = 5;

    private final Page page;

    CoverageMapPart(Page page) {
        this.page = page;
    }

    void write(List<PlanCoverage> plans) throws IOException {
        page.heading("Toàn nhánh", plans.size() + " kế hoạch");
        for (PlanCoverage plan : plans) {
            row(plan);
        }
        page.blank();
        page.words(2, CoverageWords.legend());
        page.words(2, "Mỗi dấu là một yêu cầu, theo thứ tự dưới đây:");
        List<Clause> demands = plans.getFirst().coverage().parent();
        for (int i = 0; i < demands.size(); i++) {
            page.labelled(
                    2,
                    (i + 1) + ".",
                    4,
                    first(CoverageWords.place(demands.get(i)) + ": "
                            + demands.get(i).words()));
        }
    }

    private String first(String words) {
        return Wrap.lines(words, page.width() - 6, 1).getFirst();
    }

    /** The signs in groups of five, over as many lines as they need. */
    private void row(PlanCoverage plan) throws IOException {
        StringBuilder signs = new StringBuilder();
        int count = 0;
        for (Alignment alignment : plan.coverage().alignments()) {
            signs.append(count > 0 && count % GROUP == 0 ? " " : "").append(CoverageWords.sign(alignment.status()));
            count++;
        }
        String name =
                Wrap.lines(Plain.line(plan.plan().name()), LONGEST_NAME, 1).getFirst();
        page.labelled(2, name, LONGEST_NAME + 2, signs.toString());
    }
}
