package thongsuot.documents.citations;

import java.util.Set;
import thongsuot.documents.DocumentId;

/** Something that is worked out from documents and their links, and is worked out again when those change. */
public interface Follower {

    /** They run in this order. */
    int order();

    /**
     * Runs in the name of the program, inside the transaction that has just linked.
     *
     * @param changed the document that changed
     * @param citing the documents of whose links one changed
     */
    void follow(DocumentId changed, Set<DocumentId> citing);
}
