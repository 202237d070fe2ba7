package thongsuot.documents.citations;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.platform.Traceable;

/** A person has said which document a citation means. */
record CitationChosen(Document document, String mention, String was, String means, String reason) implements Traceable {

    @Override
    public String action() {
        return "documents.cited";
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
        return was.isEmpty() ? Map.of() : Map.of("means", was);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("mention", mention, "means", means, "reason", reason);
    }
}
