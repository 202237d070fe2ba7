package thongsuot.reader.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Fold;

/**
 * Finds the year that a date leaves out: the list it stands in, the headings above, the document's title, its date. Where none of
 * them tells, the year that most of its full dates share. Else the date stays unknown.
 */
final class Years {
    private static final Pattern YEAR = Fold.pattern("năm\\s+(20\\d\\d)(?!\\s*[-–]|\\d)");
    private static final int NEAR = 160;

    private final Surroundings around;
    private final List<Finding> findings;
    private final int own;

    /** @param findings all of the document, in the order of the text */
    Years(Surroundings around, List<Finding> findings) {
        this.around = around;
        this.findings = findings;
        int told = own(around);
        this.own = told > 0 ? told : usual(findings);
    }

    /** The year for the {@code i}th finding's {@code moment}, which names none; 0 where nothing tells. */
    int of(int i, Moment moment) {
        int listed = listed(i);
        if (listed > 0) {
            return listed;
        }
        int above = around.yearAbove(findings.get(i).start(), YEAR);
        return above > 0 ? above : rolled(moment);
    }

    private int listed(int i) {
        Finding finding = findings.get(i);
        int end = around.sentences().end(finding.end());
        for (int k = i + 1; k < findings.size() && findings.get(k).start() < Math.min(end, finding.end() + NEAR); k++) {
            Moment next = findings.get(k).moment();
            if (next != null && !next.needsYear()) {
                return next.year();
            }
        }
        int start = around.sentences().start(finding.start());
        for (int k = i - 1; k >= 0 && findings.get(k).start() >= start; k--) {
            Moment before = findings.get(k).moment();
            if (before != null && !before.needsYear()) {
                return before.year();
            }
        }
        return 0;
    }

    /** A plan of December that asks for something in January means the next year. */
    private int rolled(Moment moment) {
        LocalDate issued = around.issuedOn();
        LocalDate last = own == 0 ? null : moment.in(own).last();
        boolean nextYear = issued != null
                && last != null
                && own == issued.getYear()
                && issued.getMonthValue() >= 11
                && last.getMonthValue() <= 3;
        return nextYear ? own + 1 : own;
    }

    /** The title's year where it is that of the date or the one after: "Kế hoạch … năm 2026" of December 2025. */
    private static int own(Surroundings around) {
        LocalDate issued = around.issuedOn();
        int titled = titled(around.parts().header().title());
        if (issued == null) {
            return titled;
        }
        boolean near = titled == issued.getYear() || titled == issued.getYear() + 1;
        return near ? titled : issued.getYear();
    }

    /** Where the document names no year of its own: the one that more than half of its full dates share. */
    private static int usual(List<Finding> findings) {
        List<Integer> years = findings.stream()
                .map(Finding::moment)
                .filter(moment -> moment != null && !moment.needsYear())
                .map(moment -> moment == null ? 0 : moment.year())
                .sorted()
                .toList();
        int middle = years.isEmpty() ? 0 : years.get(years.size() / 2);
        return years.stream().filter(year -> year == middle).count() * 2 > years.size() ? middle : 0;
    }

    private static int titled(@Nullable String title) {
        Matcher year = YEAR.matcher(title == null ? "" : Fold.fold(title));
        int last = 0;
        while (year.find()) {
            last = Integer.parseInt(year.group(1));
        }
        return last;
    }
}
