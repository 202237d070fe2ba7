package thongsuot.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
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
import thongsuot.reader.obligation.Target;
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
        boolean ocr = source.ocr();
        List<String> notes = source.notes();
        Parts parts = Layout.of(source, warnings::add);
        List<Citation> citations = Citations.find(parts, warnings::add);
        Times times = Times.in(parts, citations, warnings::add);
        Duties duties = Duties.find(parts, citations, times.all(), warnings::add);
        for (String note : notes) {
            warnings.add(new Diagnostic(Diagnostic.Code.UNREADABLE, new Span(0, 0), "", note));
        }
        warnings.sort(Comparator.comparing(Diagnostic::span));
        return new Reading(
                parts.prose().text(),
                ocr,
                parts.header(),
                parts.outline(),
                citations,
                times.dated(),
                only(times.all(), Timing.After.class::isInstance),
                only(times.all(), Timing.Urgent.class::isInstance),
                times.targets(),
                duties.assignments(),
                duties.reports(),
                duties.obligations(),
                parts.recipients(),
                parts.signature(),
                warnings);
    }

    /** Found by one look at what stands around each place, which a long text does well to forget before it is asked for its duties. */
    private record Times(List<Deadline> all, List<Deadline> dated, List<Target> targets) {
        static Times in(Parts parts, List<Citation> citations, Consumer<Diagnostic> warnings) {
            Surroundings around = new Surroundings(parts, citations);
            List<Deadline> all = Deadlines.find(around, warnings);
            List<Deadline> dated = only(all, timing -> !undated(timing));
            return new Times(all, dated, Targets.find(around, dated));
        }
    }

    private static boolean undated(Timing timing) {
        return timing instanceof Timing.After || timing instanceof Timing.Urgent;
    }

    private static List<Deadline> only(List<Deadline> times, Predicate<Timing> wanted) {
        return times.stream().filter(time -> wanted.test(time.timing())).toList();
    }
}
