package thongsuot.documents.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentFact;
import thongsuot.platform.Traceable;

/** A person has said something else than the rule had, or what no rule had. */
record FactCorrected(Document document, @Nullable DocumentFact was, DocumentFact is) implements Traceable {

    @Override
    public String action() {
        return was == null ? "documents.fact.added" : "documents.fact.corrected";
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
    public Map<String, ?> before() {
        return was == null ? Map.of() : Map.of("fact", was.payload().toString());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("kind", is.kind().name(), "fact", is.payload().toString());
    }
}
