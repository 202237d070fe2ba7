package thongsuot.reader.internal.target;

import java.util.List;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Target;

/** Every quantity that work must reach, in the order of the text. */
public final class Targets {
    private Targets() {}

    public static List<Target> find(Parts parts, List<Citation> citations, List<Deadline> deadlines) {
        return List.of();
    }
}
