package thongsuot.documents;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * A person has said that the reading of a document is checked. Published inside the transaction; {@link Documents#facts} then gives what
 * counts. It may be said again after later changes.
 */
public record DocumentReviewed(Document document, int accepted, int corrected, int added, int removed)
        implements Traceable {

    @Override
    public String action() {
        return "documents.reviewed";
    }

    @Override
    public String subjectKind() {
        return "document";
    }

    @Override
    public String subjectId() {
        return document.id().toString();
    }

    @Override
    public String subjectName() {
        return document.title();
    }

    @Override
    public @Nullable UUID unit() {
        return document.home() == null ? null : document.home().value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("accepted", accepted, "corrected", corrected, "added", added, "removed", removed);
    }
}
