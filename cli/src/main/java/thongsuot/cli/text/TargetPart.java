package thongsuot.cli.text;

import java.io.IOException;
import thongsuot.cli.screen.Wrap;
import thongsuot.formats.export.words.Labels;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Target;

/** How much, by when. */
final class TargetPart {
    private static final int FIGURES = 14;

    private final Page page;
    private final Evidence evidence;

    TargetPart(Page page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
    }

    void write(Reading reading) throws IOException {
        int count = reading.targets().size();
        page.heading("CHỈ TIÊU", count == 0 ? "" : count + " chỉ tiêu");
        if (count == 0) {
            page.nothing("Văn bản không nêu chỉ tiêu.");
        }
        for (Target target : reading.targets()) {
            String figure = Labels.figure(target);
            page.labelled(2, figure, Math.max(FIGURES, Wrap.cells(figure) + 2), target.measure());
            String when = target.deadline() == null ? "" : " · " + evidence.when(target.deadline());
            page.words(2 + FIGURES, evidence.where(target.path()) + when);
            evidence.explain(2 + FIGURES, target.rule(), target.span());
        }
    }
}
