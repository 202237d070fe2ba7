package thongsuot.documents.citations;

import java.util.List;
import thongsuot.documents.DocumentId;
import thongsuot.web.Link;
import thongsuot.web.Words;

/** The pages that belong to one document. */
public final class DocumentTabs {

    private DocumentTabs() {}

    /** @param current the last part of the address of the page shown; empty for the document itself */
    public static List<Link> of(DocumentId id, String current, Words w) {
        String path = "/documents/" + id;
        return List.of(
                new Link(w.of("citations.tab.document"), path, "document", current.isEmpty()),
                new Link(w.of("citations.tab.citations"), path + "/citations", "link", current.equals("citations")),
                new Link(w.of("citations.tab.relations"), path + "/relations", "merge", current.equals("relations")),
                new Link(w.of("citations.tab.graph"), path + "/graph", "tree", current.equals("graph")));
    }
}
