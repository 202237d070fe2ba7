package thongsuot.documents.citations;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.platform.Traceable;

/** A person has decided a case of the citation court. */
record CaseDecided(Document document, CourtCase decided, CourtCase.Verdict verdict, String note) implements Traceable {

    @Override
    public String action() {
        return "documents.judged";
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
        return Map.of(
                "case", decided.kind().name(),
                "said", decided.said(),
                "found", decided.found(),
                "verdict", verdict.name(),
                "note", note);
    }
}
