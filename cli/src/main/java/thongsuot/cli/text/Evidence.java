package thongsuot.cli.text;

import java.io.IOException;
import java.util.List;
import thongsuot.cli.screen.Plain;
import thongsuot.formats.export.words.Places;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Deadline;

/** Where a fact stands and which words say it. */
final class Evidence {
    private final Page page;
    private final Reading reading;
    private final boolean explain;

    Evidence(Page page, Reading reading, boolean explain) {
        this.page = page;
        this.reading = reading;
        this.explain = explain;
    }

    boolean explained() {
        return explain;
    }

    /** {@code chậm nhất 14/11/2026 (“trước ngày 15/11/2026”)}; the words alone where they say all that is known. */
    String when(Deadline time) {
        String words = words(time.span());
        String meaning = Times.meaning(time.timing());
        String stated = meaning.isEmpty() || meaning.equalsIgnoreCase(words) ? words : meaning + " (“" + words + "”)";
        return time.inferred() ? stated + ", suy ra" : stated;
    }

    String when(List<Deadline> times) {
        return String.join("; ", times.stream().map(this::when).distinct().toList());
    }

    String where(String path) {
        return Places.of(path);
    }

    String words(Span span) {
        return Plain.line(span.of(reading.text())).replaceAll(" +", " ").strip();
    }

    /** The rule and the words in full, where they are asked for. */
    void explain(int indent, String rule, Span span) throws IOException {
        if (explain) {
            page.labelled(indent, rule, Math.max(rule.length() + 2, 12), "“" + words(span) + "”");
        }
    }
}
