package thongsuot.reader.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/**
 * A clause that orders something. What it lacks stays empty and is a warning.
 *
 * @param actors who must act; empty where no unit is named
 * @param action the words of the order
 * @param object what is acted on, null where the clause has none
 * @param product what must come out: a plan, a report, a table's column {@code sản phẩm}; null where none is named
 * @param deadlines when; empty where no time is named
 * @param reportTo who is told, in the words of the text
 * @param via the desk that the report passes
 */
public record Obligation(
        List<Party> actors,
        String action,
        @Nullable String object,
        @Nullable String product,
        List<Deadline> deadlines,
        List<String> reportTo,
        @Nullable String via,
        Span span,
        String path,
        String rule)
        implements Fact {
    public Obligation {
        actors = List.copyOf(actors);
        deadlines = List.copyOf(deadlines);
        reportTo = List.copyOf(reportTo);
    }
}
