package thongsuot.formats.export.graph;

import java.io.IOException;
import java.io.Writer;
import thongsuot.formats.export.words.Characters;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.CitationGraph;

/** A citation graph for Graphviz: {@code thongsuot graph FOLDER --format dot | dot -Tsvg}. */
public final class Dot {
    private Dot() {}

    public static void write(CitationGraph graph, Writer out) throws IOException {
        out.write("digraph \"viện dẫn\" {\n  rankdir=BT;\n  node [shape=box, fontname=\"Times New Roman\"];\n");
        for (CitationGraph.Document document : graph.documents()) {
            String style = document.file() == null ? ", style=dashed" : "";
            out.write("  d" + document.id() + " [label=" + quoted(label(document)) + style + "];\n");
        }
        for (CitationGraph.Link link : graph.links()) {
            out.write("  d" + link.from() + " -> d" + link.to() + " [label=" + quoted(Labels.role(link.role()))
                    + ", style=" + style(link.role()) + "];\n");
        }
        out.write("}\n");
        out.flush();
    }

    private static String label(CitationGraph.Document document) {
        String day = document.issuedOn() == null ? "" : "\n" + Times.day(document.issuedOn());
        return DocumentNames.name(document) + day;
    }

    private static String style(Citation.Role role) {
        return switch (role) {
            case IMPLEMENTS -> "bold";
            case BASIS -> "solid";
            case AMENDS, REPLACES -> "dashed";
            case MENTIONS -> "dotted";
        };
    }

    private static String quoted(String text) {
        return "\""
                + Characters.clean(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n") + "\"";
    }
}
