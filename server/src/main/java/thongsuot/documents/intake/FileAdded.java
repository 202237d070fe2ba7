package thongsuot.documents.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.FileHash;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** A file has been attached to a document. */
record FileAdded(Document document, UnitId holder, String name, FileHash hash) implements Traceable {

    @Override
    public String action() {
        return "documents.fileAdded";
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
        return holder.value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("file", name, "sha256", hash.value());
    }
}
