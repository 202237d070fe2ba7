package thongsuot.reader.internal.duty;

import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Shared;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.ReportingDuty;

/** Who must do what and report to whom. */
public record Duties(List<Assignment> assignments, List<ReportingDuty> reports, List<Obligation> obligations) {

    public static Duties find(
            Parts parts, List<Citation> citations, List<Deadline> deadlines, Consumer<Diagnostic> warnings) {
        String text = parts.prose().text();
        Shared names = new Shared();
        List<Given> duties = Given.of(new DutyFinder(parts).find(), text, names);
        UnitNames units = new UnitNames(text, parts.prose().folded());
        DueTimes times = new DueTimes(deadlines);
        List<ReportingDuty> reports = new Reports(parts, units, times, names).in(duties);
        return new Duties(
                duties.stream().map(Given::fact).toList(),
                reports,
                new Obligations(parts, times, warnings).from(duties, reports));
    }
}
