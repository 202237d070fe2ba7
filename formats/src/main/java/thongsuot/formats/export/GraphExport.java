package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import thongsuot.formats.export.graph.Dot;
import thongsuot.formats.export.graph.GraphPage;
import thongsuot.reader.cite.CitationGraph;

/** A citation graph as Graphviz dot and as one self-contained page. */
public final class GraphExport {
    private GraphExport() {}

    public static void dot(CitationGraph graph, Writer out) throws IOException {
        Dot.write(graph, out);
    }

    public static void html(CitationGraph graph, Writer out) throws IOException {
        GraphPage.write(graph, out);
    }
}
