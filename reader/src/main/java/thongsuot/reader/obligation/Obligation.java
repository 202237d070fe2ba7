package thongsuot.reader.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;
import thongsuot.reader.Words;

/**
 * A clause that orders something. What it lacks stays empty and is a warning.
 *
 * @param actors who must act; empty where no unit is named
 * @param order the words of the order
 * @param matter what is acted on, null where the clause has none
 * @param result what must come out: a plan, a report, a table's column {@code sản phẩm}; null where none is named
 * @param deadlines when; empty where no time is named
 * @param reportTo who is told, in the words of the text
 * @param via the desk that the report passes
 */
public record Obligation(
        List<Party> actors,
        Words order,
        @Nullable Words matter,
        @Nullable Words result,
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

    /** The words of the {@link #order()} as a string, made anew at each call. */
    public String action() {
        return order.toString();
    }

    /** The words of the {@link #result()} as a string, made anew at each call; null where none is named. */
    public @Nullable String product() {
        return result == null ? null : result.toString();
    }

    /** The words of the {@link #matter()} as a string, made anew at each call; null where the clause has none. */
    public @Nullable String object() {
        return matter == null ? null : matter.toString();
    }
}
