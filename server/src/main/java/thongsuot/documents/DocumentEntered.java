package thongsuot.documents;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** A unit has entered a document into its register. */
public record DocumentEntered(Document document, UnitId holder, Direction direction) implements Traceable {

    @Override
    public String action() {
        return "documents.entered";
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
        return Map.of("holder", holder.toString(), "direction", direction.name());
    }
}
