package thongsuot.reader.cite;

import java.util.List;
import thongsuot.reader.NamedReading;

/** Which document cites which, over a set of documents: {@code 12-KH/TU implements 36-NQ/TW}. */
public final class CitationGraph {
    private CitationGraph() {}

    @SuppressWarnings("unused")
    public static CitationGraph of(List<NamedReading> documents) {
        return new CitationGraph();
    }
}
