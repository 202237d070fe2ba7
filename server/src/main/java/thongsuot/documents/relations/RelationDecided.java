package thongsuot.documents.relations;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.platform.Traceable;

/** A person has said what one document has to do with another. */
record RelationDecided(
        Document from,
        RelationKind kind,
        RelationState was,
        RelationState state,
        String other,
        String days,
        boolean fresh)
        implements Traceable {

    @Override
    public String action() {
        return "documents.related";
    }

    @Override
    public String subjectKind() {
        return "document";
    }

    @Override
    public String subjectId() {
        return from.id().toString();
    }

    @Override
    public String subjectName() {
        return from.title();
    }

    @Override
    public @Nullable UUID unit() {
        return from.home() == null ? null : from.home().value();
    }

    @Override
    public Map<String, ?> before() {
        return fresh ? Map.of() : Map.of("state", was.name());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("relation", kind.name(), "document", other, "state", state.name(), "days", days);
    }
}
