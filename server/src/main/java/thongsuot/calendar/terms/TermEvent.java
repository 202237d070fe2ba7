package thongsuot.calendar.terms;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Term;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** Somebody entered a term. */
record TermEvent(UUID id, @Nullable UnitId body, Term term) implements Traceable {

    @Override
    public String action() {
        return "calendar.term.entered";
    }

    @Override
    public String subjectKind() {
        return "bodyTerm";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public String subjectName() {
        return term.label();
    }

    @Override
    public @Nullable UUID unit() {
        return body == null ? null : body.value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("line", term.line().name(), "first", term.first().toString(), "basis", term.basis());
    }
}
