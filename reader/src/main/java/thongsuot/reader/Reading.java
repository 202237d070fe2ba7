package thongsuot.reader;

import java.util.List;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.node.Signature;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;

/**
 * What a document says. Every fact points into {@link #text()}.
 *
 * @param text the normalised text: NFC, a paragraph a line, without page numbers and running heads
 * @param ocr whether the words were recognised from a picture
 * @param deadlines times that bind work; those that wait for an event and those without a date are in {@code dependencies} and
 *     {@code urgencies}
 * @param dependencies times that wait for something else: {@code sau khi có kế hoạch của …}
 * @param urgencies words like {@code kịp thời}: urgent, without a date
 * @param warnings what a person should look at, in the order of the text
 */
public record Reading(
        String text,
        boolean ocr,
        Header header,
        List<Node> outline,
        List<Citation> citations,
        List<Deadline> deadlines,
        List<Deadline> dependencies,
        List<Deadline> urgencies,
        List<Target> targets,
        List<Assignment> assignments,
        List<ReportingDuty> reports,
        List<Obligation> obligations,
        List<Recipient> recipients,
        Signature signature,
        List<Diagnostic> warnings) {
    public Reading {
        outline = List.copyOf(outline);
        citations = List.copyOf(citations);
        deadlines = List.copyOf(deadlines);
        dependencies = List.copyOf(dependencies);
        urgencies = List.copyOf(urgencies);
        targets = List.copyOf(targets);
        assignments = List.copyOf(assignments);
        reports = List.copyOf(reports);
        obligations = List.copyOf(obligations);
        recipients = List.copyOf(recipients);
        warnings = List.copyOf(warnings);
    }
}
