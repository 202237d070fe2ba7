package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import thongsuot.reader.cite.CitationGraph;

/** A citation graph as Graphviz dot and as one self-contained page. */
public final class GraphExport {
    private GraphExport() {}

    public static void dot(CitationGraph graph, Writer out) throws IOException {
        out.flush();
    }

    public static void html(CitationGraph graph, Writer out) throws IOException {
        out.flush();
    }
}
