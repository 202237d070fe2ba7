package thongsuot.formats.export.graph;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.export.words.Labels;
import thongsuot.reader.cite.CitationGraph.Document;

/** What a document is called in a drawing. */
final class DocumentNames {
    private DocumentNames() {}

    static String name(Document document) {
        String kind = Labels.capitalised(document.kind().vietnamese());
        if (document.code() != null) {
            return kind + " " + document.code();
        }
        if (document.title() != null) {
            return document.file() == null ? document.title() : kind + " " + document.title();
        }
        return document.file() == null ? kind : document.file();
    }

    /** {@code words} in at most {@code most} lines of {@code width} characters; what is left out shows as an ellipsis. */
    static List<String> lines(String words, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            String shown = word.length() > width ? word.substring(0, width - 1) + "…" : word;
            if (!line.isEmpty() && line.length() + 1 + shown.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                if (lines.size() == most) {
                    lines.set(most - 1, lines.get(most - 1) + " …");
                    return lines;
                }
            }
            line.append(line.isEmpty() ? "" : " ").append(shown);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
