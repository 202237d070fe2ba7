package thongsuot.reader.internal.duty;

import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.ReportingDuty;

/** Who must do what and report to whom. */
public record Duties(List<Assignment> assignments, List<ReportingDuty> reports, List<Obligation> obligations) {

    public static Duties find(
            Parts parts, List<Citation> citations, List<Deadline> deadlines, Consumer<Diagnostic> warnings) {
        String text = parts.prose().text();
        List<Duty> duties = new DutyFinder(parts).find();
        List<Assignment> assignments =
                duties.stream().map(duty -> duty.toAssignment(text)).toList();
        UnitNames units = new UnitNames(text, parts.prose().folded());
        DueTimes times = new DueTimes(deadlines);
        List<ReportingDuty> reports = new Reports(parts, units, times).in(duties);
        return new Duties(assignments, reports, new Obligations(parts, times, warnings).from(duties, reports));
    }
}
