package thongsuot.reader.internal.time;

import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.obligation.Deadline;

/** Every expression that binds work to a time, in the order of the text: dates, recurrences, dependencies, urgencies. */
public final class Deadlines {
    private Deadlines() {}

    /** @param citations their dates are not deadlines */
    public static List<Deadline> find(Parts parts, List<Citation> citations, Consumer<Diagnostic> warnings) {
        return List.of();
    }
}
