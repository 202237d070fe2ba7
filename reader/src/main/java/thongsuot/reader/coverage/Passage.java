package thongsuot.reader.coverage;

import java.util.List;
import java.util.Set;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;

/**
 * A clause, or a piece of one, with all that is compared of it.
 *
 * @param words what it says
 * @param around what the headings above it say
 * @param scheduled whether a heading above it puts it into a time: {@code Tuần thứ ba}
 * @param leads who must act
 * @param fields the fields of work of those who must act
 * @param times when; those of the heading above where it has none itself
 * @param mentioned days that bind nothing by themselves
 * @param figures how much
 * @param cited the documents it names, the ones that the plan carries out left out
 */
record Passage(
        Clause clause,
        Wording words,
        Wording around,
        boolean scheduled,
        List<Party> leads,
        Set<String> fields,
        List<Deadline> times,
        List<Deadline> mentioned,
        List<Figure> figures,
        List<ReportingDuty> reports,
        List<Citation> cited) {

    boolean asks(Clause.Kind kind) {
        return clause.kind() == kind;
    }
}
