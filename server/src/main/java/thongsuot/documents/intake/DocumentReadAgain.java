package thongsuot.documents.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.platform.Traceable;

/**
 * The file of a document has been read once more.
 *
 * @param carried how many decisions of people hold in the new reading
 * @param left how many somebody must look at
 */
record DocumentReadAgain(Document document, String reader, int carried, int left) implements Traceable {

    @Override
    public String action() {
        return "documents.readAgain";
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
        return Map.of("reader", reader, "carried", carried, "left", left);
    }
}
