package thongsuot.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.cite.Citations;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.duty.Duties;
import thongsuot.reader.internal.layout.Layout;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.target.Targets;
import thongsuot.reader.internal.time.Deadlines;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/**
 * Reads directive documents. Never refuses a text: what can't be understood is left out or comes as a warning.
 *
 * <pre>{@code
 * Reading reading = DocumentReader.standard().read("KẾ HOẠCH\nthực hiện …");
 * }</pre>
 *
 * <p>A reader keeps no state; any number of threads may share one.
 */
public final class DocumentReader {
    private static final DocumentReader STANDARD = new DocumentReader();

    private DocumentReader() {}

    /** The reader with all rules. */
    public static DocumentReader standard() {
        return STANDARD;
    }

    public Reading read(String text) {
        return read(SourceText.of(text));
    }

    public Reading read(SourceText source) {
        List<Diagnostic> warnings = new ArrayList<>();
        Parts parts = Layout.of(source, warnings::add);
        List<Citation> citations = Citations.find(parts, warnings::add);
        Surroundings around = new Surroundings(parts, citations);
        List<Deadline> times = Deadlines.find(around, warnings::add);
        List<Deadline> dated = only(times, timing -> !undated(timing));
        Duties duties = Duties.find(parts, citations, times, warnings::add);
        for (String note : source.notes()) {
            warnings.add(new Diagnostic(Diagnostic.Code.UNREADABLE, new Span(0, 0), "", note));
        }
        warnings.sort(Comparator.comparing(Diagnostic::span));
        return new Reading(
                parts.prose().text(),
                source.ocr(),
                parts.header(),
                parts.outline(),
                citations,
                dated,
                only(times, Timing.After.class::isInstance),
                only(times, Timing.Urgent.class::isInstance),
                Targets.find(around, dated),
                duties.assignments(),
                duties.reports(),
                duties.obligations(),
                parts.recipients(),
                parts.signature(),
                warnings);
    }

    private static boolean undated(Timing timing) {
        return timing instanceof Timing.After || timing instanceof Timing.Urgent;
    }

    private static List<Deadline> only(List<Deadline> times, Predicate<Timing> wanted) {
        return times.stream().filter(time -> wanted.test(time.timing())).toList();
    }
}
